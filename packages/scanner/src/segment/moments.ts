const time = /(?<!\d)(?:[01]?\d|2[0-3]) ?[:.h] ?[0-5]\d(?!\d)|(?<!\d)(?:1[0-2]|\d) ?[ap]\.?m\b/i;
const numeric = /(?<!\d)\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d{4}|\d{2})(?!\d)|(?<!\d)(?:19|20)\d\d ?[-/.年] ?\d{1,2}/;
const inWords =
  /(?<!\d)\d{1,2}(?:\.|º|er|e)?(?: de)? \p{L}{3,12}\.?,?(?: de)? (?:om |kl |at )?\d{2,4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}月/u;

/** A clock time, in any of the usual notations. */
export const hasTime = (text: string): boolean => time.test(text);

/** A date or a clock time. */
export const hasMoment = (text: string): boolean => time.test(text) || numeric.test(text) || inWords.test(text);

import type { Mention } from '../detect/recognizer.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** The words about a name, lower-case. Names joined by a comma or `en` share the words around them. */
export interface Phrase {
  /** On the same line, up to the first of the joined names. */
  readonly before: string;
  /** On the same line, from the last of the joined names to the next name. */
  readonly after: string;
  /** The sentence that the name stands in, and the next when that goes on about the same person. */
  readonly sentence: string;
  /** For an item of a list, the line that announces the list. */
  readonly leadIn: string;
}

const phrases = new WeakMap<Place, Phrase>();

export function phraseOf(place: Place): Phrase {
  const phrase = phrases.get(place) ?? read(place);
  phrases.set(place, phrase);
  return phrase;
}

const reach = 80;

function read({ reading, mention }: Place): Phrase {
  const { text } = reading.document;
  const { start, end, next } = joined(mention, reading);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, Math.min(end + reach, next));
  return {
    before: before.slice(before.lastIndexOf('\n') + 1).toLowerCase(),
    after: (after.split('\n', 1)[0] ?? '').toLowerCase(),
    sentence: sentenceAround(text, mention),
    leadIn: leadInAbove(text, mention.start),
  };
}

/** From the first to the last name that is joined to this one, and where the name after those starts. */
function joined(mention: Mention, reading: Reading): { start: number; end: number; next: number } {
  const names = namesIn(reading);
  const at = lowerBound(names, mention.start);
  let [first, last] = [at, at];
  while (first > 0 && at - first < most && joins(names[first - 1], names[first], reading)) first--;
  while (last - at < most && joins(names[last], names[last + 1], reading)) last++;
  return {
    start: Math.min(names[first]?.start ?? mention.start, mention.start),
    end: Math.max(names[last]?.end ?? mention.end, mention.end),
    next: names[last + 1]?.start ?? Number.POSITIVE_INFINITY,
  };
}

const most = 12;

function joins(left: Mention | undefined, right: Mention | undefined, { document }: Reading): boolean {
  if (!left || !right || right.start - left.end > longestJoint) return false;
  return joint.test(document.text.slice(left.end, right.start));
}

const longestJoint = 36;

/** Who is joined to somebody, or takes their place. */
const joint =
  /^[ \t]*(?:,|;|&|\/|\+|(?:,?[ \t]+(?:en|of|and|in plaats van|i\.?p\.?v\.?|(?:(?:moet|wordt|is|worden) )?(?:vervangen|opgevolgd)(?: worden)? door|vervangt|volgt)))[ \t]+$/;

const names = new WeakMap<Reading, readonly Mention[]>();

function namesIn(reading: Reading): readonly Mention[] {
  const known = names.get(reading) ?? reading.mentions.filter((each) => each.entity === 'PERSON');
  names.set(reading, known);
  return known;
}

function lowerBound(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const longestSentence = 200;

function sentenceAround(text: string, { start, end }: Mention): string {
  const before = text.slice(Math.max(0, start - longestSentence), start);
  const after = text.slice(end, end + longestSentence);
  const from = Math.max(before.lastIndexOf('\n') + 1, lastStop(before));
  const [line = ''] = after.split('\n', 1);
  return (before.slice(from) + text.slice(start, end) + line.slice(0, sentenceEnd(line))).toLowerCase();
}

/** A full stop, not that of a title or initials. */
const stop = /(?<!(?<!\p{L})(?:mevr|mw|dhr|drs|prof|ing|fam|st|mr|dr|ir|tel|geb|nr|\p{L}))[.!?]['")]?\s+(?=\p{Lu})/gu;

function lastStop(before: string): number {
  let end = 0;
  for (const { index, 0: found } of before.matchAll(stop)) end = index + found.length;
  return end;
}

/** Sentences that open with a pronoun go on about the same person. */
const goesOn = /^(?:hij|zij|ze|haar|zijn|hem|mevrouw|meneer|deze|dit is|he|she|his|her)(?!\p{L})/iu;

function sentenceEnd(line: string): number {
  for (const { index, 0: found } of line.matchAll(stop)) {
    if (!goesOn.test(line.slice(index + found.length, index + found.length + 12))) return index;
  }
  return line.length;
}

const item = /^[ \t>]*(?:[-*•·–o]|\d{1,2}[.)])[ \t]/;
const longestList = 1500;

function leadInAbove(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 80), start);
  if (!before.includes('\n') && start > 80) return '';
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  if (!item.test(text.slice(line, line + 20))) return '';
  const lines = text.slice(Math.max(0, start - longestList), start).split('\n');
  const lead = lines.slice(0, -1).findLast((line) => line.trim() !== '' && !item.test(line));
  return lead?.slice(-200).toLowerCase() ?? '';
}

import { type AbsenceSign, type Instant, type LocalDate, plusDays } from '@derden/policy';
import { dayIn, dayPattern } from './spoken-dates.ts';

const away =
  /afwezig|niet (?:aanwezig|bereikbaar|op kantoor|beschikbaar|in de gelegenheid)|verlof|vakantie|niet (?:meer|langer) werkzaam|uit dienst|out of (?:the |my )?office|(?:am|i'm|be|currently) away\b|away (?:from|until|on)\b|on (?:annual |sick |parental )?leave|holiday|vacation|not (?:available|in the office)|unavailable|no longer (?:work|employed)/i;

/** True when a machine says that somebody is away (E7). */
export function saysAway(text: string): boolean {
  return away.test(text);
}

type Days = Pick<AbsenceSign, 'from' | 'until'>;

const bare = '(?:the )?\\d{1,2}(?:st|nd|rd|th|e)?';
const range = new RegExp(
  `(?:van(?:af)?|from|between|tussen) (${dayPattern}|${bare}) (tot en met|tot|t/m|t\\.e\\.m\\.|through|until|till?|to|and|en|[-–]) (${dayPattern})`,
  'i',
);
const last = new RegExp(
  `(tot en met|t/m|t\\.e\\.m\\.|through|up to and including|tot|until|till) (${dayPattern})`,
  'i',
);
const back = new RegExp(
  `(?:terug|er weer|weer (?:aanwezig|bereikbaar|beschikbaar|op kantoor|aan het werk)|back|return(?:ing)?|available again|in the office again)(?: (?:op|vanaf|per|ben ik|in the office|at work|on|from)){0,3} (${dayPattern})`,
  'i',
);
const backAfter = new RegExp(
  `(?:op|vanaf|per|on|from) (${dayPattern})(?: (?:ben|kunt|bereikt|i|am|ik|will|be|u|mij)){1,5} (?:weer|terug|back|available)`,
  'i',
);
const first = new RegExp(`(?:vanaf|from|starting(?: on)?|per|sinds|since) (${dayPattern})`, 'i');

/** Words after which the day named is one of absence; after the others, such as “tot” and “until”, it is the day of return. */
const inclusive = /^(?:tot en met|t\/m|t\.e\.m\.|through|up to and including|to|and|en|[-–])$/i;

/** From and until when an absence notice says that somebody is away; null for what it does not say. */
export function absenceDays(text: string, seen: Instant): Days {
  const line = text.slice(0, 4000).replace(/\s+/g, ' ');
  const both = range.exec(line);
  if (both) return rangeOf(both, seen);
  const until = lastOf(line, seen);
  if (until !== null) return { from: null, until };
  return { from: dayIn(first.exec(line)?.[1] ?? '', seen), until: null };
}

/** “van 2 t/m 9 maart”: the month of the second holds for both. */
function rangeOf([, start = '', word = '', end = '']: RegExpExecArray, seen: Instant): Days {
  const until = endOf(end, word, seen);
  const day = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|e)?$/.exec(start)?.[1];
  const from = day === undefined ? dayIn(start, seen) : dayIn(end.replace(/\b\d{1,2}(?!\d)/, day), seen);
  return { from: from !== null && until !== null && from > until ? null : from, until };
}

function lastOf(line: string, seen: Instant): LocalDate | null {
  const named = last.exec(line);
  if (named) return endOf(named[2] ?? '', named[1] ?? '', seen);
  const day = (back.exec(line) ?? backAfter.exec(line))?.[1];
  return day === undefined ? null : endOf(day, 'until', seen);
}

function endOf(text: string, word: string, seen: Instant): LocalDate | null {
  const day = dayIn(text, seen);
  return day === null || inclusive.test(word) ? day : plusDays(day, -1);
}

import { dateOf, daysBetween, type Instant, type LocalDate, PolicyError, plusDays, yearOf } from '@derden/policy';

const months = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'maart|mrt|march|mar',
  'apr(?:il)?',
  'mei|may',
  'juni?|june?',
  'juli?|july?',
  'aug(?:ustus|ust)?',
  'sept?(?:ember)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;

const month = `(?:${months.join('|')})\\.?`;
const weekday =
  '(?:(?:ma|di|wo|do|vr|za|zo)(?:an|ns|ens|nder|ij|ter|n)?dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo)\\.?,? ';
const day = '(\\d{1,2})(?:st|nd|rd|th|e)?';
const year = '(?:,? (20\\d\\d))?';

/** A day as people write it. Day before month where both are numbers. */
export const dayPattern: string = [
  '20\\d\\d-\\d{2}-\\d{2}',
  `(?:${weekday})?(?:the )?\\d{1,2}(?:st|nd|rd|th|e)? (?:of )?${month}(?:,? 20\\d\\d)?`,
  `(?:${weekday})?${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?`,
  `(?:${weekday})?\\d{1,2}[-/.]\\d{1,2}(?:[-/.](?:20)?\\d\\d)?`,
].join('|');

const written = new RegExp(`${day} (?:of )?(${month})${year}$`, 'i');
const american = new RegExp(`(${month}) ${day}${year}$`, 'i');
const iso = /^(20\d\d)-(\d{2})-(\d{2})$/;
const numeric = /(\d{1,2})[-/.](\d{1,2})(?:[-/.]((?:20)?\d\d))?$/;

/**
 * The day that a text of `dayPattern` means; null when there is no such day. Without a year it is the nearest one, as seen from when
 * it was written.
 */
export function dayIn(text: string, seen: Instant): LocalDate | null {
  const parts = partsOf(text.trim());
  if (parts === null) return null;
  const at = dateOf(seen);
  const years = parts.year === null ? [-1, 0, 1].map((more) => yearOf(at) + more) : [parts.year];
  const days = years.flatMap((each) => realDay(each, parts.month, parts.day) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(at, a)) - Math.abs(daysBetween(at, b)))[0] ?? null;
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): Parts | null {
  const exact = iso.exec(text);
  if (exact) return { year: Number(exact[1]), month: Number(exact[2]), day: Number(exact[3]) };
  const dutch = written.exec(text);
  if (dutch) return { year: yearIn(dutch[3]), month: monthIn(dutch[2]), day: Number(dutch[1]) };
  const english = american.exec(text);
  if (english) return { year: yearIn(english[3]), month: monthIn(english[1]), day: Number(english[2]) };
  const numbers = numeric.exec(text);
  return numbers && { year: yearIn(numbers[3]), month: Number(numbers[2]), day: Number(numbers[1]) };
}

function yearIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthIn(text = ''): number {
  return months.findIndex((each) => new RegExp(`^(?:${each})\\.?$`, 'i').test(text)) + 1;
}

function realDay(year: number, month: number, day: number): LocalDate | null {
  const two = (number: number): string => String(number).padStart(2, '0');
  try {
    return plusDays(`${year}-${two(month)}-${two(day)}`, 0);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

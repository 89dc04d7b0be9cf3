import { isAmount, isPieceOfNumber, joinsAfter } from '../numbers/boundaries.ts';
import { passesElfproef } from '../numbers/checks.ts';
import { digitGroups, isWordAt } from '../numbers/digit-groups.ts';
import { type DigitWindow, windowsFrom } from '../numbers/digit-windows.ts';
import { labelsBefore } from '../numbers/labels.ts';
import { because } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Burgerservicenummer: nine digits (or eight without their leading 0) that pass the elfproef. */
export const nlBsn: Recognizer = {
  id: 'nl-bsn',
  entity: 'NL_BSN',
  about: 'https://wetten.overheid.nl/BWBR0022428',
  digits: 8,
  *find(source) {
    const groups = digitGroups(source);
    for (let i = 0; i < groups.length; i++) {
      const window = readNumber(source, i);
      const hit = window && judge(source, window);
      if (!hit) continue;
      yield hit;
      i += window.sizes.length - 1;
    }
  },
};

/** `9999.90.019`, `999 990 019`, one digit a box. */
const gaps: ReadonlySet<string> = new Set([' ', '.', '-', '|', ' |', '| ', ' | ']);
const usualSizes = new Set(['9', '8', '3,3,3', '4,2,3', '5,4', '2,3,3', '3,2,3']);

function readNumber(source: Source, first: number): DigitWindow | undefined {
  const windows = windowsFrom(source, first, { min: 8, max: 9, gaps });
  return windows.findLast((window) => passesElfproef(window.digits)) ?? windows.find((w) => w.digits.length === 9);
}

function judge(source: Source, window: DigitWindow): Hit | undefined {
  const { start, end, digits } = window;
  if (/^(\d)\1*$/.test(digits) || !hasEdges(source, window)) return undefined;
  const cue = cueOf(source, window);
  if (cue === 'contrary') return undefined;
  const valid = passesElfproef(digits);
  if (cue === 'bsn') return cued(source, window, valid);
  if (!valid || !plausible(source, window)) return undefined;
  return { start, end, score: digits.length === 9 ? 0.4 : 0.3, because: because(source, start, 'elfproef') };
}

function cued(source: Source, { start, end, digits }: DigitWindow, valid: boolean): Hit | undefined {
  if (valid) return { start, end, score: 0.97, because: because(source, start, 'elfproef', 'cue: bsn') };
  if (digits.length < 9) return undefined;
  return { start, end, score: 0.6, because: because(source, start, 'cue: bsn', 'elfproef fails') };
}

function cueOf(source: Source, { start, end, digits }: DigitWindow): 'bsn' | 'contrary' | 'none' {
  const labels = labelsBefore(source, start);
  const [nearest] = labels;
  if (nearest?.kind === 'bsn' || isNamedBehind(source, end)) return 'bsn';
  if (!nearest) return 'none';
  if (nearest.kind === 'phone' && digits[0] !== '0' && labels.some((label) => label.kind === 'bsn')) return 'bsn';
  return nearest.gap <= 3 ? 'contrary' : 'none';
}

const namedBehind =
  /^["']?\s{0,2}[)\]]?\s{0,2}[([=,-]?\s{0,2}(?:(?:dit|is|was|als|het|mijn|haar|zijn|hun|een|uw|jouw|geldig)\s){0,3}(?:bsn|burger ?service|sofi)[\p{L}-]{0,14}(?![\p{L}\s:=-]{0,6}\d)/u;

/** "999990019 (BSN)", "999990019 is mijn bsn"; but not the label of the next number. */
function isNamedBehind(source: Source, end: number): boolean {
  return namedBehind.test(source.after(end));
}

/** Letters may touch the number only when they are its label, as in `BSN999990019`. */
function hasEdges({ text, lower }: Source, { start, end, gaps }: DigitWindow): boolean {
  if (isWordAt(text, end) || text[start - 1] === '+' || isAmount(lower, start, end)) return false;
  if (gaps.length > 0 && joinsAfter(text, end, gaps[0] ?? '')) return false;
  return !isWordAt(text, start - 1) || /(?:bsn|nummer|nr)$/.test(lower.slice(Math.max(0, start - 6), start));
}

/** Without a cue only the usual ways of writing count, and nothing that reads as a date or a piece of a number. */
function plausible({ text }: Source, { start, end, digits, sizes, gaps }: DigitWindow): boolean {
  if (!usualSizes.has(sizes.join()) || new Set(gaps).size > 1 || digits.startsWith('000')) return false;
  if (isPieceOfNumber(text, start, end, `./-:${gaps[0] ?? ''}`)) return false;
  if (/(?<!\d)\d,$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  return digits.length === 9 || !/^(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d)$/.test(digits);
}

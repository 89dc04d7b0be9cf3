import { isPieceOfNumber, standsAlone } from '../numbers/boundaries.ts';
import { passesLuhn } from '../numbers/checks.ts';
import { type DigitGroup, digitGroups } from '../numbers/digit-groups.ts';
import { type DigitWindow, windowsFrom } from '../numbers/digit-windows.ts';
import { labelsBefore } from '../numbers/labels.ts';
import { because } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Payment card number: a scheme's prefix and length, the Luhn check, and grouping or a label. */
export const creditCard: Recognizer = {
  id: 'credit-card',
  entity: 'CREDIT_CARD',
  about: 'https://www.iso.org/standard/70484.html',
  digits: 13,
  *find(source) {
    const groups = digitGroups(source);
    for (let i = 0; i < groups.length; i++) {
      if (!beginsCard(source.text, groups[i])) continue;
      for (const window of windowsFrom(source, i, { min: 13, max: 19, gaps })) {
        const hit = judge(source, window);
        if (hit) yield hit;
      }
    }
  },
};

const gaps: ReadonlySet<string> = new Set([' ', '-']);

/** Visa, Mastercard, American Express, Discover, Diners Club, JCB, Maestro. */
const scheme =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|(?:50|5[6-9]|6[0379])\d{10,17})$/;

const printed = new Set(['4,4,4,4', '4,6,5', '4,6,4', '4,4,4,4,3']);

/** A first group of four digits, or the whole number. */
function beginsCard(text: string, group: DigitGroup | undefined): boolean {
  if (!group || !'23456'.includes(text[group.start] ?? '-')) return false;
  const size = group.end - group.start;
  return size === 4 || size > 12;
}

function judge(source: Source, { start, end, digits, sizes, gaps }: DigitWindow): Hit | undefined {
  if (!scheme.test(digits) || !passesLuhn(digits) || !standsAlone(source.text, start, end)) return undefined;
  const grouped = printed.has(sizes.join()) && new Set(gaps).size === 1;
  if (isPieceOfNumber(source.text, start, end, grouped ? `.,-/${gaps[0]}` : '.,-/')) return undefined;
  const [label] = labelsBefore(source, start);
  if (label && label.kind !== 'card' && label.gap <= 2) return undefined;
  const cue = label?.kind === 'card';
  if (!cue && !grouped) return { start, end, score: 0.45, because: because(source, start, 'luhn') };
  const reasons = ['luhn', ...(grouped ? ['grouped'] : []), ...(cue ? ['cue: card'] : [])];
  return { start, end, score: cue ? 0.97 : 0.87, because: because(source, start, ...reasons) };
}

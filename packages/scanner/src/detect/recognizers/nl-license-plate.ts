import { labelledCodes } from '../numbers/codes.ts';
import { isWordAt } from '../numbers/digit-groups.ts';
import { labelsBefore } from '../numbers/labels.ts';
import { because } from '../numbers/placeholder.ts';
import { isPlate, isPlateSeries } from '../numbers/plate-series.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Kenteken: six characters in one of the issued series, with hyphens in the right places or a label. */
export const nlLicensePlate: Recognizer = {
  id: 'nl-license-plate',
  entity: 'NL_LICENSE_PLATE',
  about: 'https://www.rdw.nl/particulier/voertuigen/auto/de-kentekenplaat',
  *find(source) {
    yield* hyphened(source);
    yield* labelled(source);
  },
};

function* hyphened(source: Source): Generator<Hit> {
  const { text } = source;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const second = at + (text.slice(at + 2, at + 5).indexOf('-') + 2);
    if (second < at + 2) continue;
    const start = wordStart(text, at);
    const end = start + 8;
    const written = text.slice(start, end);
    if (!isPlate(written.replaceAll('-', '')) || !alone(text, start, end)) continue;
    const hit = judge(source, start, end, written);
    if (hit) yield hit;
  }
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (from - start < 4 && isWordAt(text, start - 1)) start--;
  return start;
}

function alone(text: string, start: number, end: number): boolean {
  return (
    !isWordAt(text, start - 1) &&
    !isWordAt(text, end) &&
    !/[-/+.]/.test(text[start - 1] ?? '') &&
    !/^-[\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

function judge(source: Source, start: number, end: number, written: string): Hit | undefined {
  const [label] = labelsBefore(source, start);
  if (label?.kind === 'plate')
    return { start, end, score: 0.97, because: because(source, start, 'series', 'cue: kenteken') };
  if (!isPlateSeries(written) || (label && label.gap <= 2)) return undefined;
  const cue = nearCar.test(source.before(start, 40)) || nearCar.test(source.after(end, 30));
  const capitals = written === written.toUpperCase();
  const score = (cue ? 0.86 : 0.7) - (capitals ? 0 : 0.15);
  return { start, end, score, because: because(source, start, 'series', ...(cue ? ['cue: car'] : [])) };
}

const nearCar =
  /(?<!\p{L})(?:auto|voertuig|wagen|motor|scooter|brommer|bestelbus|caravan|aanhanger|parkeer\p{L}{0,20}|parkeren|geparkeerd|kenteken\p{L}{0,8})(?!\p{L})/u;

/** Without hyphens, in capitals or not, behind the word itself. */
function* labelled(source: Source): Generator<Hit> {
  for (const { start, label } of labelledCodes(source)) {
    if (label.kind !== 'plate' || label.gap > 2) continue;
    const found = [start - 4, start - 3, start - 2, start].map((from) => plateAt(source.text, from)).find(Boolean);
    if (found) yield { ...found, score: 0.93, because: because(source, found.start, 'series', 'cue: kenteken') };
  }
}

const spaced = /^[a-z\d]{1,6}(?: [a-z\d]{1,3}){0,2}(?![\p{L}\d-])/iu;

function plateAt(text: string, start: number): { start: number; end: number } | undefined {
  if (start < 0 || isWordAt(text, start - 1)) return undefined;
  const written = spaced.exec(text.slice(start, start + 9))?.[0] ?? '';
  return isPlate(written.replaceAll(' ', '')) ? { start, end: start + written.length } : undefined;
}

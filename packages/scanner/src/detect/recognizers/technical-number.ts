import { standsAlone } from '../numbers/boundaries.ts';
import { digitGroups, isWordAt } from '../numbers/digit-groups.ts';
import type { Hit, Recognizer } from '../recognizer.ts';

/** What machines write: UUIDs, seconds since 1970, coordinates, colours. */
export const technicalNumber: Recognizer = {
  id: 'technical-number',
  entity: 'OTHER',
  about: 'https://www.rfc-editor.org/rfc/rfc9562',
  *find(source) {
    const { lower } = source;
    yield* uuids(lower);
    for (const { start, end } of digitGroups(source)) {
      if (isEpoch(lower, start, end)) yield { start, end, score: 0.6, because: ['epoch'] };
      const degrees = degreesEnd(lower, start, end);
      if (degrees) yield { start, end: degrees, score: 0.93, because: ['decimals'] };
    }
    for (const { index, 0: found } of lower.matchAll(colour)) {
      if (standsAlone(lower, index, index + found.length))
        yield { start: index, end: index + found.length, score: 0.93, because: ['colour'] };
    }
  },
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const colour = /#(?:[\da-f]{8}|[\da-f]{6})/g;

function* uuids(lower: string): Generator<Hit> {
  for (let at = lower.indexOf('-'); at >= 0; at = lower.indexOf('-', at + 1)) {
    if (lower[at + 5] !== '-' || lower[at + 10] !== '-') continue;
    const [start, end] = [at - 8, at + 28];
    if (uuid.test(lower.slice(Math.max(0, start), end)) && standsAlone(lower, start, end))
      yield { start, end, score: 0.93, because: ['uuid'] };
  }
}

/** Seconds or milliseconds since 1970, in the years from 2014 on. */
function isEpoch(lower: string, start: number, end: number): boolean {
  const size = end - start;
  if (size !== 10 && size !== 13) return false;
  return /^1[4-9]/.test(lower.slice(start, start + 2)) && standsAlone(lower, start, end);
}

/** Where a number such as `52.0907374` ends: four decimals or more, as coordinates have. */
function degreesEnd(lower: string, start: number, end: number): number | undefined {
  if (lower[end] !== '.' || end - start > 3 || lower[start - 1] === '.') return undefined;
  const decimals = /^\.\d{4,15}(?![\d.])/.exec(lower.slice(end, end + 17))?.[0];
  return decimals && !isWordAt(lower, start - 1) ? end + decimals.length : undefined;
}

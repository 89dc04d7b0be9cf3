import { addressCells } from '../address/cells.ts';
import { inDifferentCells, numberBehind, placeBehind, standTogether } from '../address/join.ts';
import { type PostcodeAt, postcodesIn } from '../address/postcode.ts';
import { type StreetAt, streetsIn } from '../address/street.ts';
import { labelKind } from '../fields/labels.ts';
import { lineBefore } from '../near.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Street and number, postcode and place: one finding where they stand together, one per cell in a form or table. */
export const address: Recognizer = {
  id: 'address',
  entity: 'ADDRESS',
  about: 'https://nl.wikipedia.org/wiki/Postcodes_in_Nederland',
  digits: 1,
  fields: true,
  *find(source) {
    const streets = [...streetsIn(source)];
    const postcodes = [...postcodesIn(source)];
    yield* oneEach([...addressCells(source), ...joined(source, streets, postcodes)]);
  },
};

/** A cell that goes on below it gives way to the whole; what stands inside a cell gives way to the cell. */
function* oneEach(hits: readonly Hit[]): Generator<Hit> {
  let last: Hit | undefined;
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (last && hit.start < last.end) {
      if (hit.end > last.end || last.end - last.start > longestCell) last = hit.score >= 0.5 ? hit : last;
    } else {
      if (last) yield last;
      last = hit;
    }
  }
  if (last) yield last;
}

/** A longer cell tells a story; then the address in it is enough. */
const longestCell = 70;

function* joined(source: Source, streets: readonly StreetAt[], postcodes: readonly PostcodeAt[]): Generator<Hit> {
  let next = 0;
  for (const street of streets) {
    for (; (postcodes[next]?.start ?? Number.POSITIVE_INFINITY) < street.start; next++)
      yield* alone(source, postcodes[next]);
    while (postcodes[next] && (postcodes[next] as PostcodeAt).start < street.end) next++;
    const postcode = postcodes[next];
    if (postcode && standTogether(source, street, postcode)) {
      yield { start: street.start, end: withinCell(source, postcode), score: 0.95, because: ['street', 'postcode'] };
      next++;
    } else yield streetHit(source, street);
  }
  for (; next < postcodes.length; next++) yield* alone(source, postcodes[next]);
}

function withinCell(source: Source, { start, codeEnd, end }: PostcodeAt): number {
  return inDifferentCells(source, start, end - 1) ? codeEnd : end;
}

const standsThere = /(?<!\p{L})(?:aan|op) (?:de|het) $/u;
const livesThere =
  /(?:adres\p{L}*|woont|woonachtig|wonende|woonde|verhuis\p{L}*|bewoner\p{L}*|address|lives)[ :]{1,3}(?:(?:op|aan|in|van|naar|at|is|de|het)[ :]){0,3}$/u;

function streetHit(source: Source, street: StreetAt): Hit {
  const { start, strength } = street;
  const end = placeBehind(source.text, street);
  const before = lineBefore(source, start, 40);
  const cue = livesThere.test(before) || (strength === 'weak' && standsThere.test(before));
  const because = ['street', ...(end ? ['place'] : []), ...(cue ? ['cue: address'] : [])];
  return { start, end: end ?? street.end, score: scores[strength][Math.min(because.length - 1, 2)] ?? 0, because };
}

/** By what stands with it: nothing, a place or a cue, both. */
const scores: Readonly<Record<StreetAt['strength'], readonly number[]>> = {
  strong: [0.7, 0.88, 0.92],
  weak: [0.4, 0.6, 0.86],
};

/** A postcode without a street needs a number, a place or a label beside it. */
function* alone(source: Source, postcode: PostcodeAt | undefined): Generator<Hit> {
  if (!postcode || isLabelledElse(source, postcode)) return;
  const { start, codeEnd, proper, doubtful } = postcode;
  const end = withinCell(source, postcode);
  const cue = /(?:postcode|pc|zip)[ :.]{0,3}(?:is |van )?$/.test(lineBefore(source, start, 20));
  const house = numberBehind(source, codeEnd);
  if (house && (cue || (proper && !doubtful)))
    yield { start, end: house, score: cue ? 0.88 : 0.6, because: ['postcode', 'number'] };
  else if (cue) yield { start, end, score: 0.6, because: ['postcode', 'cue: postcode'] };
  else if (end > codeEnd && proper && !doubtful) yield { start, end, score: 0.55, because: ['postcode', 'place'] };
}

/** In the cell of a document number or amount it is no postcode. */
function isLabelledElse(source: Source, { start }: PostcodeAt): boolean {
  const kind = labelKind(source.fieldAt(start)?.label ?? '');
  return kind === 'case-number' || kind === 'personal-number' || kind === 'id-document' || kind === 'license-plate';
}

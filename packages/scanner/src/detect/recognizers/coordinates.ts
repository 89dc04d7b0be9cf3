import { oneOf } from '../one-of.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Where a photo was taken or somebody is: location data identify a person (art. 4 GDPR) when they lead to a house. */
export const coordinates: Recognizer = {
  id: 'coordinates',
  entity: 'ADDRESS',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  fields: true,
  *find(source) {
    for (const { label, start, end } of source.fields) {
      if (end - start <= longest && opensNumber(source.text, start) && place.test(label))
        yield* pointIn(source, start, end);
    }
  },
};

const longest = 80;
const opensNumber = oneOf(/[\d-]/);
const place =
  /^(?:gps|gps[ -]?(?:locatie|positie|co[oö]rdinaten|location|position)|locatie|location|opnamelocatie|plaats van opname|(?:geo-?)?co[oö]rdinaten|coordinates|geo(?:locatie|location)?|positie|position)$/i;

const point = /^(-?\d{1,2})(?:\.(\d{1,12}))?°? ?[NSZ]?[,; /]{1,3}(-?\d{1,3})(?:\.(\d{1,12}))?°? ?[EOW]?(?![\d.,])/i;
const degrees =
  /^\d{1,2}°\s?\d{1,2}['′]\s?\d{1,2}(?:[.,]\d{1,6})?["″]?\s?[NSZ][,; ]{1,3}\d{1,3}°\s?\d{1,2}['′]\s?\d{1,2}(?:[.,]\d{1,6})?["″]?\s?[EOW]?/i;

function* pointIn({ text }: Source, start: number, end: number): Generator<Hit> {
  const value = text.slice(start, end);
  const found = degrees.exec(value) ?? point.exec(value);
  if (!found || Math.abs(Number(found[1] ?? 0)) > 90 || Math.abs(Number(found[3] ?? 0)) > 180) return;
  const decimals = found[1] === undefined ? 4 : Math.min(found[2]?.length ?? 0, found[4]?.length ?? 0);
  const score = scores[Math.min(decimals, 4)] ?? 0;
  yield { start, end: start + found[0].trimEnd().length, score, because: ['coordinates', 'label: location'] };
}

/** By decimals: two are a village (1 km), three a street (100 m), four a house (10 m), surer than that it is any number with decimals. */
const scores: readonly number[] = [0, 0, 0.4, 0.6, 0.94];

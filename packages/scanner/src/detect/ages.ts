import { labelKind } from './fields/labels.ts';
import { lineAfter, lineBefore } from './near.ts';
import { digitGroups } from './numbers/digit-groups.ts';
import { oneOf } from './one-of.ts';
import type { Hit } from './recognizer.ts';
import type { Source } from './source.ts';

const age =
  /(?<![\d.,/€-])(?:[1-9]|[1-9]\d|1[01]\d)(?:[ -]?jarige?|(?: |-)(?:jaar|jr\.?|years?|maanden)(?:[ -](?:oud|oude|jong|old))?)(?!\p{L})/uy;

const person =
  '(?:hij|zij|ze|he|she|mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer|jongen|jongetje|meisje|man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|kindje|baby|broer|zus|zusje|broertje|opa|oma|inwoner|inwoonster|cliënt|client|leerling|patiënt|bewoner|bewoonster|dame|heer|boy|girl|son|daughter|mother|father|woman|partner|buurman|buurvrouw|verdachte|slachtoffer)';

/** "hij is 83 jaar", "een jongen van 9 jaar", "mijn moeder (83 jaar)". */
const personBefore = new RegExp(
  `(?<!\\p{L})${person}(?: \\p{L}+){0,3}(?: (?:is|was|wordt|werd|van|inmiddels|nu|al|pas|bijna|ruim)){1,3} $|(?<!\\p{L})(?:ik ben|i am)(?: (?:nu|al|pas|inmiddels|een))? $|(?<!\\p{L})${person}(?: \\p{L}+){0,2}(?:,| \\(|, \\() ?$`,
  'u',
);
const nameBefore =
  /\p{Lu}\p{Ll}+(?: (?:van|de|der|den|ten|ter|te)){0,3} \p{Lu}[\p{L}'-]+(?: (?:is|wordt)(?: (?:nu|al|pas|inmiddels))? | ?[,(] ?\(?)$/u;
/** "Anna (7 jaar)": a name only if something else says so. */
const bracketed = /(?<![\p{L}\d])\p{Lu}\p{Ll}+ \(\d{1,3} [^\n)]{2,12}\)$/u;
const jarigeOf = new RegExp(`^ (?:\\p{L}+ )?${person}(?!\\p{L})`, 'u');
const general =
  /\b(?:tot|vanaf|boven|onder|ouder|jonger|minimaal|maximaal|minstens|al|over|binnen|elke|als|kinderen|jongeren|mensen|personen|iemand) (?:van |de |dan |is )?$|\d (?:en|t\/m|tot|-) $/;

/** An age says something of a birth date, but only when it is one person's. */
export function* agesIn(source: Source): Generator<Hit> {
  for (const { start, end } of agesWritten(source)) {
    if (isOnesAge(source, start, end, source.lower.slice(start, end))) {
      yield { start, end, score: 0.55, because: ['age', 'person'] };
    } else if (bracketed.test(source.text.slice(Math.max(0, start - 30), end + 1))) {
      yield { start, end, score: 0.4, because: ['age', 'beside a capital word'] };
    }
  }
  for (const { label, start, end } of source.fields) {
    if (end - start > 3 || labelKind(label) !== 'age' || !/^\d{1,3}$/.test(source.text.slice(start, end))) continue;
    yield { start, end, score: 0.55, because: ['age', 'label: age'] };
  }
}

const beforeUnit = oneOf(/[ j-]/);
/** Jaar, jr, years, maanden, jarig. */
const opensUnit = oneOf(/[jym]/);

function* agesWritten(source: Source): Generator<{ start: number; end: number }> {
  const { lower } = source;
  for (const { start, end } of digitGroups(source)) {
    if (end - start > 3 || !opensUnit(lower, lower[end] === 'j' ? end : end + 1) || !beforeUnit(lower, end)) continue;
    age.lastIndex = start;
    if (age.test(lower)) yield { start, end: age.lastIndex };
  }
}

function isOnesAge(source: Source, start: number, end: number, written: string): boolean {
  const before = lineBefore(source, start, 60);
  const after = lineAfter(source, end, 24);
  if (/^ (?:geleden|lang|garantie|ervaring|in dienst|ago|werkzaam|lid)/.test(after)) return false;
  if (written.includes('jarig')) return jarigeOf.test(after) && !/\b(?:alle|voor|elke) $/.test(before);
  if (general.test(before)) return false;
  return personBefore.test(before) || nameBefore.test(source.text.slice(start - before.length, start));
}

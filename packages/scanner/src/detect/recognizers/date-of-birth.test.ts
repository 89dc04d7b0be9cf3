import { expect, test } from 'vitest';
import { checkCases } from '../check-cases.ts';
import { fieldsInText } from '../fields-in-text.ts';
import { sourceOf } from '../source.ts';
import { dateOfBirth } from './date-of-birth.ts';

checkCases(dateOfBirth, [
  ['label', 'Geboortedatum: «14-03-1985»'],
  ['short label', 'Geb.dat. «14/3/85»'],
  ['dots', 'geb. «14.03.1985»'],
  ['month name', 'geboren op «14 maart 1985» in Ons Dorp'],
  ['short month and year', "geb. «14 mrt. '85»"],
  ['place between', 'Zij is geboren te Ons Dorp op «1 mei 1970».'],
  ['ISO', 'geboortedatum «1985-03-14»'],
  ['digits by label', 'geboortedatum: «19850314»'],
  ['digits day first', 'geboortedatum: «14031985»'],
  ['unknown day and month', 'Geboortedatum: «00-00-1950»'],
  ['year only', 'Geboortedatum: «1950»'],
  ['English', 'He was born on «March 14, 1985».'],
  ['English day first', 'date of birth: «14 March 1985»'],
  ['cue after', 'Mevrouw De Vries, «14-03-1985» (geb.)'],
  ['age after', 'J. de Vries, «14-03-1985», 40 jaar'],
  ['two children', 'geboren op «1-2-2010» en «3-4-2012»'],
  ['column', 'naam;geboortedatum\nA;«14-03-1985»\nB;«1-1-2001»'],
  ['JSON', '{"geboortedatum":"«1985-03-14T00:00:00»"}'.replace('T00:00:00»', '»T00:00:00')],
  ['query string', 'https://x.example/f?geboortedatum=«14-03-1985»&x=1'],
  ['spaced', 'geboortedatum: «14 03 1985»'],
  ['age of a pronoun', 'Hij is «83 jaar» en woont alleen.'],
  ['age of a child', 'Het gaat om een jongen van «9 jaar» uit de wijk.'],
  ['age of a named person', 'Jan de Vries («34 jaar») meldt zich.'],
  ['age of oneself', 'Ik ben «67 jaar» en woon hier.'],
  ['-jarige', 'een «83-jarige» inwoner belde'],
  ['plain date', 'De vergadering is op 14-03-2024.'],
  ['sent', 'Verzonden: donderdag 14 maart 2024 10:30'],
  ['validity', 'geboren in Ons Dorp, paspoort geldig tot 14-03-2030'],
  ['death', 'overleden op 14-03-2020'],
  ['birth and death', 'geboren «14-03-1930», overleden 01-02-2020'],
  ['deadline', 'Graag voor 1 mei 2024 aanpassen.'],
  ['publication', 'Datum publicatie: 12-03-2024'],
  ['label of another date', 'Ingangsdatum: 01-01-2015'],
  ['example', 'Geboortedatum (bijv. 01-01-1980)'],
  ['place holder', 'Geboortedatum: dd-mm-jjjj'],
  ['version', 'versie 14.3.85 en build 19850314'],
  ['not a date', 'geboortedatum: 45-13-1985'],
  ['declaration of birth', 'geboorteaangifte op 14-03-2024 gedaan'],
  ['website age', 'De website is 7 jaar oud.'],
  ['age range', 'voor kinderen van 4 tot 12 jaar'],
  ['minimum age', 'hij moet ouder dan 18 jaar zijn'],
  ['ago', 'Zij is 2 jaar geleden verhuisd.'],
  ['term', 'Het contract is van 5 jaar.'],
]);

test('a date beside a name is a candidate', () => {
  const text = 'Jan de Vries, 14-03-1985';
  expect([...dateOfBirth.find(sourceOf(text, fieldsInText(text)))].map((hit) => hit.score)).toEqual([0.4]);
});

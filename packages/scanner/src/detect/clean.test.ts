import { expect, test } from 'vitest';
import { clean } from './clean.ts';

test.for([
  ['no-break spaces', '06\u00a012\u00a034\u00a056\u00a078', '06 12 34 56 78'],
  ['full-width digits', '１２３４５６７８２', '123456782'],
  ['soft hyphens', '1234\u00ad5678\u200b2', '123456782'],
  ['entities', 'jan&#64;voorbeeld&#x2E;nl&nbsp;&amp;', 'jan@voorbeeld.nl &'],
  ['percent codes in an address', '?mail=jan%40voorbeeld.nl', '?mail=jan@voorbeeld.nl'],
  ['a percentage stays', 'een korting van 50 %20 jaar', 'een korting van 50 %20 jaar'],
  ['quote prefixes', '> > Naam: Jan\n>BSN', '    Naam: Jan\n BSN'],
  ['unknown entity stays', 'A&foo; B', 'A&foo; B'],
] as const)('%s', ([, original, cleaned]) => {
  expect(clean(original).text).toBe(cleaned);
});

test('offsets lead back to the original', () => {
  const original = 'x\u00ad mail jan&#64;voorbeeld.nl, bel';
  const cleaned = clean(original);
  const [start, end] = [cleaned.text.indexOf('jan'), cleaned.text.indexOf(',')];
  expect(original.slice(cleaned.toOriginal(start), cleaned.toOriginal(end))).toBe('jan&#64;voorbeeld.nl');
});

import { expect, test } from 'vitest';
import { unite } from './unite.ts';

test.for<[string, string, string, string]>([
  ['the same twice', 'Naam: Fatima\n', 'Naam: Fatima\n', 'Naam: Fatima\n'],
  [
    'a line that the first lacks',
    'Naam: Fatima\n',
    'Naam: Fatima\nBSN: 999990019\n',
    'Naam: Fatima\n\nBSN: 999990019\n',
  ],
  ['the end of a line', 'Naam: Fatima\n', 'Naam: Fatima Voorbeeld\n', 'Naam: Fatima\n\nNaam: Fatima Voorbeeld\n'],
  [
    'not what stood before it',
    'BSN: 999990019\n',
    'BSN: 999990019 Tel: 06-12345678\n',
    'BSN: 999990019\n\nTel: 06-12345678\n',
  ],
  ['confused letters', 'Voorbeeld BSN 999990019\n', 'Voorbee1d, BSN 99999OO19\n', 'Voorbeeld BSN 999990019\n'],
  ['accents', 'André Gül\n', 'Andre Gul\n', 'André Gül\n'],
  ['specks', 'Naam\n', 'Naam\n| EE . a\n', 'Naam\n'],
  ['nothing at first', '', 'Naam: Fatima\n', 'Naam: Fatima\n'],
  ['nothing at all', '', '', ''],
])('%s', ([, first, second, expected]) => {
  expect(unite(first, second)).toBe(expected);
});

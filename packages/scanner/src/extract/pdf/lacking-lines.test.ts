import { expect, test } from 'vitest';
import { lackingLines } from './lacking-lines.ts';

const text = 'Aanvraag van mevrouw Fatima Voorbeeld\nBSN 999990019, wonende te Ede\njan.test@example.nl';

test.for<[string, string, string[]]>([
  ['another line', 'Kopie paspoort', ['Kopie paspoort']],
  ['a number behind a word that is known', 'BSN 111222333', ['BSN 111222333']],
  ['an address that is not in the text', 'jan.proef@example.nl', ['jan.proef@example.nl']],
  ['a name beside words that are known', 'mevrouw Els Proef', ['mevrouw Els Proef']],
  ['the same line', 'Aanvraag van mevrouw Fatima Voorbeeld', []],
  ['a line that is broken elsewhere', 'Fatima Voorbeeld BSN', []],
  ['letters misread', 'Aanvaag van mevrouw Fatirna Voorbeeid', []],
  ['accents and signs', '- Aanvráág van: mevrouw Fatima Voorbeeld.', []],
  ['a number with other signs', 'BSN 9999.90.019', []],
  ['an address in capitals', 'JAN.TEST@EXAMPLE.NL', []],
  ['specks', '| . ~ :', []],
  ['nothing', '', []],
])('%s', ([, seen, lines]) => {
  expect(lackingLines(text, seen)).toEqual(lines);
});

test('long lines take linear time', () => {
  const start = performance.now();
  lackingLines('ab-'.repeat(200_000), 'woord '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2000);
});

import { expect, test } from 'vitest';
import { renderHtml } from './render.ts';

const row = (cells: string, tag = 'td'): string =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;

test.for([
  [
    'headings',
    table(row('Naam|BSN', 'th'), row('Jan Vis|111222333'), row('Noor Dijk|')),
    ['0 Naam=Jan Vis', '0 BSN=111222333', '1 Naam=Noor Dijk'],
  ],
  [
    'headings without th',
    table(row('Naam|E-mail|Plaats'), row('Jan Vis|j@b.example|Sneek')),
    ['0 Naam=Jan Vis', '0 E-mail=j@b.example', '0 Plaats=Sneek'],
  ],
  [
    'two headings',
    table(row('Naam|Woonplaats'), row('Jan Vis|Sneek'), row('Noor Dijk|Grou')),
    ['0 Naam=Jan Vis', '0 Woonplaats=Sneek', '1 Naam=Noor Dijk', '1 Woonplaats=Grou'],
  ],
  ['pairs', table(row('Naam|Jan Vis'), row('Woonplaats|Sneek')), ['0 Naam=Jan Vis', '0 Woonplaats=Sneek']],
  [
    'pairs with a colon',
    table(row('Betreft het kind:|Jan'), row('Hoe heet u zelf:|Noor')),
    ['0 Betreft het kind=Jan', '0 Hoe heet u zelf=Noor'],
  ],
  ['pairs with th', table('<tr><th>Melding</th><td>Lift stuk</td></tr>'), ['0 Melding=Lift stuk']],
  ['four columns of pairs', table(row('Naam:|Jan|Plaats:|Sneek')), ['0 Naam=Jan', '0 Plaats=Sneek']],
  [
    'a title above pairs',
    table('<tr><td colspan=2>Uw gegevens</td></tr>', row('Naam|Jan'), row('Telefoon|0612345678')),
    ['0 Naam=Jan', '0 Telefoon=0612345678'],
  ],
  [
    'a title above headings',
    table('<tr><td colspan=2>Leden</td></tr>', row('Naam|BSN'), row('Jan|111222333')),
    ['0 Naam=Jan', '0 BSN=111222333'],
  ],
  ['two tables', table(row('Naam|Jan')) + table(row('Naam|Noor')), ['0 Naam=Jan', '1 Naam=Noor']],
  [
    'a list of terms',
    '<dl><dt>BSN:</dt><dd>111222333</dd><dt>Plaats</dt><dd>Sneek</dd></dl>',
    ['0 BSN=111222333', '0 Plaats=Sneek'],
  ],
  [
    'a form',
    '<form><input name="naam" value="Jan"><select name="land"><option>BE<option selected>NL</select><textarea name="vraag">Wat?</textarea></form>',
    ['0 naam=Jan', '0 land=NL', '0 vraag=Wat?'],
  ],
  ['a form in a table of pairs', table(row('Naam:|<input name="n" value="Jan">')), ['0 Naam=Jan']],
  ['layout around data', table(row(table(row('Naam|Jan'), row('BSN|111222333')))), ['0 Naam=Jan', '0 BSN=111222333']],
  ['layout: a picture and a signature', table(row('<img alt="logo">|Jan Vis<br>Adviseur')), []],
  ['layout: a whole letter', table(row('Beste Jan, hierbij de brief.|Met een plaatje ernaast.')), []],
  ['layout: one column', table(row('Beste Jan'), row('Tekst van de brief')), []],
  ['numbers without labels', table(row('12|15'), row('13|16')), []],
  ['a schedule', table(row('Maandag|Dinsdag'), row('Jan|Noor')), []],
  ['unchecked', '<input type=checkbox name=akkoord value=ja><input type=submit name=ok value=Ok>', []],
] as const)('%s', ([, html, expected]) => {
  const { text, fields } = renderHtml(html);
  expect(fields.map(({ record, label, start, end }) => `${record} ${label}=${text.slice(start, end)}`)).toEqual(
    expected,
  );
});

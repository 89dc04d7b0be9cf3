import { expect, test } from 'vitest';
import { outline } from '../../fixtures/read.ts';
import { makeXlsx, oneSheet, type XlsxRecipe } from '../fixtures/make-xlsx.ts';

test.for<[string, XlsxRecipe, string]>([
  ['rows and cells', oneSheet([['Naam', null, 'Jan'], [], ['Els']]), 'Naam\tJan\nEls'],
  ['a number', oneSheet([[111222333, 0.1]]), '111222333\t0.1'],
  [
    'a number with an exponent',
    oneSheet([['<c><v>1.11222333E8</v></c>', '<c><v>1.2345E-3</v></c>']]),
    '111222333\t0.0012345',
  ],
  ['what a sum leaves behind', oneSheet([['<c><v>17.100000000000001</v></c>']]), '17.1'],
  ['booleans and mistakes', oneSheet([[true, '<c t="e"><v>#N/B</v></c>']]), 'WAAR'],
  ['the result of a formula', oneSheet([['<c t="str"><f>A1&amp;B1</f><v>Jan V</v></c>']]), 'Jan V'],
  [
    'an address in a formula',
    oneSheet([['<c t="str"><f>HYPERLINK("mailto:jan@voorbeeld.example","mail")</f><v>mail</v></c>']]),
    'mail <mailto:jan@voorbeeld.example>',
  ],
  ['a date in words', oneSheet([['<c t="d"><v>1986-01-01T00:00:00</v></c>']]), '01-01-1986'],
  [
    'dates',
    {
      ...oneSheet([
        [
          { n: 31413, style: 1 },
          { n: 31413.5, style: 2 },
          { n: 0.5, style: 3 },
          { n: 31413, style: 5 },
        ],
      ]),
      styles: ['dd/mm/yyyy', '[$-413]d mmmm yyyy h:mm', 'h:mm', '0.00'],
    },
    '01-01-1986\t01-01-1986 12:00\t12:00\t01-01-1986',
  ],
  [
    'days since 1904',
    { ...oneSheet([[{ n: 29951, style: 1 }]]), styles: ['dd-mm-yyyy'], workbook: '<workbookPr date1904="1"/>' },
    '01-01-1986',
  ],
  [
    'no date',
    {
      ...oneSheet([
        [
          { n: 31413, style: 1 },
          { n: 31413, style: 2 },
          { n: 31413, style: 0 },
        ],
      ]),
      styles: ['#,##0.00 "dagen"', '[Red]0.0'],
    },
    '31413\t31413\t31413',
  ],
  ['zeros before a number', { ...oneSheet([[{ n: 12345678, style: 1 }]]), styles: ['000000000'] }, '012345678'],
  [
    'shared texts in runs, without how they are pronounced',
    {
      ...oneSheet([['<c t="s"><v>1</v></c>']]),
      shared: '<si><t>a</t></si><si><r><t>Jan </t></r><r><t>V</t></r><rPh><t>yan</t></rPh></si>',
    },
    'Jan V',
  ],
  ['a size that is not so', oneSheet([['Jan'], ['Els']], { before: '<dimension ref="A1:A1"/>' }), 'Jan\nEls'],
  [
    'a link that says more',
    oneSheet([['mail']], {
      after: '<hyperlinks><hyperlink ref="A1" r:id="h"/></hyperlinks>',
      relations: ['h hyperlink mailto:jan%40voorbeeld.example'],
    }),
    'mail\nKoppeling: jan@voorbeeld.example',
  ],
  [
    'a link that says the same',
    oneSheet([['jan@voorbeeld.example']], {
      after: '<hyperlinks><hyperlink ref="A1" r:id="h"/></hyperlinks>',
      relations: ['h hyperlink mailto:jan@voorbeeld.example'],
    }),
    'jan@voorbeeld.example',
  ],
  [
    'a list to choose from',
    oneSheet([['Jan']], {
      after:
        '<dataValidations><dataValidation prompt="Kies"><formula1>"Jan,Els"</formula1></dataValidation></dataValidations>',
    }),
    'Jan\nKies\nJan,Els',
  ],
  [
    'headers and footers',
    oneSheet([['Jan']], {
      after:
        '<headerFooter><oddHeader>&amp;L&amp;"Arial"&amp;12Lijst van Els&amp;RPagina &amp;P</oddHeader></headerFooter>',
    }),
    'Jan\nLijst van Els Pagina',
  ],
])('%s', async ([, recipe, text]) => {
  expect(await outline('a.xlsx', makeXlsx(recipe))).toEqual([`table: Blad1\n${text}`]);
});

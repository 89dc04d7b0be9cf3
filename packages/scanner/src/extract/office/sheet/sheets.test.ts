import { expect, test } from 'vitest';
import { outline, read, testContext } from '../../fixtures/read.ts';
import { defaultLimits } from '../../limits.ts';
import { coreProperties } from '../fixtures/make-ooxml.ts';
import { makeXlsx, oneSheet, type XlsxRecipe } from '../fixtures/make-xlsx.ts';

const note =
  '<comments><authors><author>Els Test</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Belt morgen</t></r></text></comment></commentList></comments>';
const thread =
  '<ThreadedComments><threadedComment ref="A2" personId="{1}"><text>Is verhuisd</text></threadedComment></ThreadedComments>';

test.for<[string, XlsxRecipe, string]>([
  [
    'every sheet, hidden or not',
    {
      sheets: [
        { name: 'Een', rows: [['Jan']] },
        { name: 'Twee', state: 'veryHidden', rows: [['Els']] },
      ],
    },
    'Een\nJan\nTwee\nEls',
  ],
  [
    'names for texts',
    {
      ...oneSheet([['Jan']]),
      workbook:
        '<definedNames><definedName name="Chef">"Els Test"</definedName><definedName name="Bereik">Blad1!$A$1</definedName></definedNames>',
    },
    'Blad1\nJan\nChef: Els Test',
  ],
  [
    'notes and conversations',
    {
      ...oneSheet(
        [
          ['Naam', 'BSN'],
          ['Jan', 111222333],
        ],
        { relations: ['c comments ../comments1.xml', 't threadedComment ../threadedComments/t1.xml'] },
      ),
      parts: {
        'xl/comments1.xml': note,
        'xl/threadedComments/t1.xml': thread,
        'xl/persons/person.xml': '<personList><person displayName="Piet Proef" id="{1}"/></personList>',
      },
    },
    'Blad1\nNaam\tBSN\nJan\t111222333\nOpmerking van: Els Test\nOpmerking: Belt morgen\nOpmerking van: Piet Proef\nOpmerking: Is verhuisd',
  ],
  [
    'words in a shape',
    {
      ...oneSheet([['Jan']], { relations: ['d drawing ../drawings/drawing1.xml'] }),
      parts: {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="u" xmlns:a="v"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Els</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
      },
    },
    'Blad1\nJan\nEls',
  ],
  [
    'what a pivot table keeps of its source',
    {
      ...oneSheet([['Jan']]),
      parts: {
        'xl/pivotCache/pivotCacheDefinition1.xml':
          '<d><cacheFields><cacheField name="Naam"><sharedItems><s v="Els"/><s v="Ali"/></sharedItems></cacheField><cacheField name="BSN"/></cacheFields></d>',
        'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>',
        'xl/pivotCache/pivotCacheRecords1.xml': '<rs><r><x v="1"/><n v="111222333"/></r><r><x v="0"/><m/></r></rs>',
      },
    },
    'Blad1\nJan\nNaam\tBSN\nAli\t111222333\nEls',
  ],
  [
    'cells of another workbook',
    {
      ...oneSheet([['Jan']]),
      parts: {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><sheetDataSet><sheetData><row r="2"><cell r="A2" t="str"><v>Els</v></cell></row></sheetData></sheetDataSet></externalLink>',
      },
    },
    'Blad1\nJan\nEls',
  ],
  [
    'names in a chart, once, without its numbers',
    {
      ...oneSheet([['Jan']]),
      parts: {
        'xl/charts/chart1.xml':
          '<c:chart><c:axId val="2094734554"/><c:cat><c:pt idx="0"><c:v>Els</c:v></c:pt></c:cat><c:cat><c:pt idx="0"><c:v>Els</c:v></c:pt></c:cat></c:chart>',
      },
    },
    'Blad1\nJan\nEls',
  ],
  [
    'properties',
    { ...oneSheet([['Jan']]), parts: { 'docProps/core.xml': coreProperties } },
    'Blad1\nJan\nTitel: Verslag\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test',
  ],
])('%s', async ([, recipe, text]) => {
  expect(await outline('a.xlsx', makeXlsx(recipe))).toEqual([`table: ${text}`]);
});

test('sheets are pages', async () => {
  const { documents } = await read(
    'a.xlsx',
    makeXlsx({
      sheets: [
        { name: 'Een', rows: [['Jan']] },
        { name: 'Twee', rows: [] },
      ],
    }),
  );
  expect(documents[1]?.pages).toEqual([0, 8]);
});

test('one text in very many cells is too large', async () => {
  const rows = Array.from({ length: 1000 }, () => ['<c t="s"><v>0</v></c>']);
  const recipe = { ...oneSheet(rows), shared: `<si><t>${'a'.repeat(10_000)}</t></si>` };
  const { unreadable } = await read('a.xlsx', makeXlsx(recipe), {
    ...testContext,
    limits: { ...defaultLimits, inflatedBytes: 1_000_000 },
  });
  expect(unreadable).toEqual([{ path: ['sheet1.xml'], code: 'tooLarge' }]);
});

test('a workbook in binary records', async () => {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Naam', 'Jan']]), 'Blad1');
  book.Props = { Author: 'Els Test' };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }));
  expect(await outline('a.xlsb', bytes)).toEqual(['table: Blad1\nNaam\tJan\nAuteur: Els Test']);
});

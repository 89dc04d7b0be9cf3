import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../../fixtures/read.ts';
import { flatOdf, makeOdf, type OdfRecipe, paragraph as p, table } from '../fixtures/make-odf.ts';

const text = (body: string, parts = {}): OdfRecipe => ({ kind: 'text', body, parts });
const value = (attributes: string, shown: string): string =>
  `<table:table-cell ${attributes}>${p(shown)}</table:table-cell>`;
const meta =
  '<office:document-meta><office:meta><meta:initial-creator>Jan Voorbeeld</meta:initial-creator><dc:creator>Els Test</dc:creator><meta:user-defined meta:name="Behandelaar">Piet P</meta:user-defined></office:meta></office:document-meta>';

test.for<[string, OdfRecipe, string]>([
  ['paragraphs', text(p('Dag') + p('<text:span>Jan</text:span> V')), 'Dag\nJan V'],
  [
    'spaces, tabs and breaks',
    text(p('Naam:<text:tab/>Jan<text:s text:c="1000000000"/>V<text:line-break/>Ede')),
    'Naam:\tJan V\nEde',
  ],
  [
    'a link',
    text(p('<text:a xlink:href="mailto:jan@voorbeeld.example">mail</text:a>')),
    'mail <jan@voorbeeld.example>',
  ],
  [
    'hidden words',
    text(
      `<text:section text:display="none">${p('Jan')}</text:section>${p('<text:hidden-text text:string-value="Els"/>')}`,
    ),
    'Jan\nEls',
  ],
  [
    'a list',
    text(
      `<text:list><text:list-item>${p('Jan')}</text:list-item><text:list-item>${p('Els')}</text:list-item></text:list>`,
    ),
    'Jan\nEls',
  ],
  [
    'a text box and a picture',
    text(p(`<draw:frame><draw:text-box>${p('Jan')}</draw:text-box><svg:desc>Els op het plein</svg:desc></draw:frame>`)),
    'Jan\nEls op het plein',
  ],
  [
    'a comment and a note stand apart',
    text(
      p(
        `Dag <office:annotation><dc:creator>Els Test</dc:creator><dc:date>2025-01-01</dc:date>${p('Klopt dit?')}</office:annotation>Jan<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Noot')}</text:note-body></text:note> V`,
      ),
    ),
    'Dag Jan V\nOpmerking van: Els Test\nKlopt dit?\nNoot',
  ],
  [
    'what was deleted, and who did',
    text(
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Els Test</dc:creator></office:change-info>${p('Jan')}</text:deletion></text:changed-region></text:tracked-changes>${p('Dag')}`,
    ),
    'Dag\nVerwijderd: Jan\nGewijzigd door: Els Test',
  ],
  [
    'headers and footers',
    text(p('Dag'), {
      'styles.xml': `<office:document-styles><style:master-page><style:header>${p('Kop')}</style:header><style:footer>${p('Voet')}</style:footer></style:master-page></office:document-styles>`,
    }),
    'Dag\nKop\nVoet',
  ],
  [
    'properties',
    text(p('Dag'), { 'meta.xml': meta }),
    'Dag\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test\nBehandelaar: Piet P',
  ],
  [
    'a variable',
    text(
      `<text:user-field-decls><text:user-field-decl text:name="Klant" office:string-value="Jan"/></text:user-field-decls>${p('Dag')}`,
    ),
    'Klant: Jan\nDag',
  ],
])('%s', async ([, recipe, expected]) => {
  expect(await outline('a.odt', makeOdf(recipe))).toEqual([`text: ${expected}`]);
});

test.for<[string, string, string]>([
  ['rows and cells', table(['Naam|Jan', 'Plaats|Ede']), 'Naam\tJan\nPlaats\tEde'],
  ['a date', table([value('office:value-type="date" office:date-value="1986-01-01"', '1 jan 86')]), '01-01-1986'],
  ['a number', table([value('office:value-type="float" office:value="111222333"', '1,11E+08')]), '111222333'],
  [
    'zeros before a number',
    table([value('office:value-type="float" office:value="12345678"', '012345678')]),
    '012345678',
  ],
  ['an amount', table([value('office:value-type="currency" office:value="12.5"', '€ 12,50')]), '€ 12,50'],
  [
    'words in a shape',
    table(['Jan']).replace('><', `><table:shapes><draw:custom-shape>${p('Els')}</draw:custom-shape></table:shapes><`),
    'Els\nJan',
  ],
  [
    'a hidden sheet',
    `${table(['Jan'])}<table:table table:name="Geheim" table:style-name="x">${table(['Els']).replace(/^<[^>]*>/, '')}`,
    'Jan\nGeheim\nEls',
  ],
  [
    'a note',
    table([
      `<table:table-cell>${p('Jan')}<office:annotation><dc:creator>Els Test</dc:creator>${p('Belt morgen')}</office:annotation></table:table-cell>`,
    ]),
    'Jan\nOpmerking van: Els Test\nOpmerking: Belt morgen',
  ],
  [
    'what fills the sheet up',
    table([
      'Jan|<table:table-cell table:number-columns-repeated="16384"/>',
      '<table:table-cell table:number-columns-repeated="16384"/>',
    ]).replace(/<table:table-row>(?!.*<table:table-row>)/, '<table:table-row table:number-rows-repeated="1048576">'),
    'Jan',
  ],
  [
    'one cell very often',
    table([`<table:table-cell table:number-columns-repeated="3">${p('Jan')}</table:table-cell>`]),
    'Jan\tJan\tJan',
  ],
  [
    'what a picture in a cell shows',
    table([
      `<table:table-cell>${p('Jan')}<draw:frame><svg:title>Foto</svg:title><svg:desc>Els lacht</svg:desc></draw:frame></table:table-cell>`,
    ]),
    'Jan\nFoto\nEls lacht',
  ],
  [
    'words of a drawing, and of a chart that brings its own table',
    table(['Jan']).replace(
      '<table:table-row>',
      `<table:shapes><draw:rect>${p('Els')}</draw:rect><chart:title>${p('Leden')}</chart:title>${table(['Piet'])}</table:shapes><table:table-row>`,
    ),
    'Els\nLeden\nPiet\nJan',
  ],
])('in a spreadsheet: %s', async ([, body, expected]) => {
  expect(await outline('a.ods', makeOdf({ kind: 'spreadsheet', body }))).toEqual([`table: Blad1\n${expected}`]);
});

const people = ['Naam|BSN', 'Jan|111222333', 'Els|123456782'];

test.for<[string, OdfRecipe, string[]]>([
  ['a table in a text', text(table(people)), ['Naam=Jan', 'BSN=111222333', 'Naam=Els', 'BSN=123456782']],
  ['a sheet', { kind: 'spreadsheet', body: table(people) }, ['Naam=Jan', 'BSN=111222333', 'Naam=Els', 'BSN=123456782']],
  [
    'a form',
    text(
      `<office:forms><form:form form:name="F"><form:text form:name="Naam" form:current-value="Jan"/></form:form></office:forms>${p('Dag')}`,
    ),
    ['Naam=Jan'],
  ],
  ['a plain text', text(p('Dag Jan')), []],
])('%s', async ([, recipe, expected]) => {
  const fields = await fieldsOf('a', makeOdf(recipe));
  expect(fields.map((field) => field.replace(/^\d+ /, ''))).toEqual(expected);
});

test('slides are pages, with their notes', async () => {
  const page = (words: string, notes = ''): string =>
    `<draw:page draw:name="page1"><draw:frame><draw:text-box>${p(words)}</draw:text-box></draw:frame><presentation:notes>${notes}</presentation:notes></draw:page>`;
  const { documents } = await read(
    'a.odp',
    makeOdf({ kind: 'presentation', body: page('Een', p('Noem Jan')) + page('Twee') }),
  );
  const { text: all, pages } = documents[1] ?? { text: '', pages: [] };
  expect(pages.map((start, i) => all.slice(start, pages[i + 1]).trim())).toEqual(['Een\nNoem Jan', 'Twee']);
});

test('encrypted', async () => {
  const parts = {
    'META-INF/manifest.xml': '<m:manifest xmlns:m="u"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
  };
  expect(await outline('a.odt', makeOdf(text(p('Dag'), parts)))).toEqual(['encrypted']);
});

test('pictures and objects inside', async () => {
  const object =
    '<office:document-content><office:body><office:chart><text:p>Els</text:p></office:chart></office:body></office:document-content>';
  const parts = {
    'Pictures/brief.txt': Buffer.from('Bijlage'),
    'Object 1/content.xml': object,
    'Thumbnails/thumbnail.png': 'x',
  };
  expect(await outline('a.odt', makeOdf(text(p('Dag'), parts)))).toEqual([
    'text: Dag\nEls',
    'brief.txt > text: Bijlage',
  ]);
});

test.for<[string, OdfRecipe, string[]]>([
  ['text', text(p('Dag')), ['text: Dag\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test\nBehandelaar: Piet P']],
  [
    'spreadsheet',
    { kind: 'spreadsheet', body: table(['Jan']) },
    ['table: Blad1\nJan\nAuteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test\nBehandelaar: Piet P'],
  ],
  [
    'picture',
    text(
      p(
        `<draw:image><office:binary-data>${Buffer.from('Bijlage').toString('base64')}</office:binary-data></draw:image>`,
      ),
    ),
    ['text: Auteur: Jan Voorbeeld\nLaatst gewijzigd door: Els Test\nBehandelaar: Piet P', 'image 1 > text: Bijlage'],
  ],
])('in one XML file: %s', async ([, recipe, expected]) => {
  const properties = meta.replace(/<\/?office:document-meta>/g, '');
  expect(await outline('a.fodt', flatOdf(recipe, properties))).toEqual(expected);
});

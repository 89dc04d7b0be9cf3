import { expect, test } from 'vitest';
import type { PdfMetadata } from './pdf-document.ts';
import { propertiesOf } from './properties.ts';

const shown = (info: PdfMetadata['info'], xmp: Readonly<Record<string, unknown>> = {}): string[] =>
  propertiesOf({ info, metadata: { get: (name) => xmp[name] } }).map(({ label, value }) => `${label}: ${value}`);

test.for<[string, PdfMetadata['info'], Readonly<Record<string, unknown>>, string[]]>([
  ['an author', { Author: 'Jan Voorbeeld' }, {}, ['Auteur: Jan Voorbeeld']],
  [
    'an author in XMP',
    {},
    { 'dc:creator': ['Jan Voorbeeld', 'Els Test'] },
    ['Auteur: Jan Voorbeeld', 'Auteur: Els Test'],
  ],
  ['an author in both', { Author: 'Jan Voorbeeld' }, { 'dc:creator': ['Jan Voorbeeld'] }, ['Auteur: Jan Voorbeeld']],
  ['a person who made it', { Creator: 'Els Test' }, {}, ['Gemaakt door: Els Test']],
  [
    'what it is about',
    { Title: 'Bezwaar Jan  Voorbeeld', Subject: 'Zaak 12', Keywords: 'bezwaar, parkeren' },
    {},
    ['Titel: Bezwaar Jan Voorbeeld', 'Onderwerp: Zaak 12', 'Trefwoorden: bezwaar, parkeren'],
  ],
  ['a property of the organisation', { Custom: { Behandelaar: 'Els Test' } }, {}, ['Behandelaar: Els Test']],
  ['a word processor', { Creator: 'Microsoft® Word voor Microsoft 365', Producer: 'Microsoft® Word' }, {}, []],
  ['a printer', { Creator: 'PScript5.dll Version 5.2.2', Author: 'Canon iR-ADV C5535' }, {}, []],
  ['software as an author', { Author: 'wkhtmltopdf 0.12.6' }, { 'dc:creator': ['pdfmake'] }, []],
  ['nobody', { Author: ' ', Creator: 'admin', Title: '' }, {}, []],
  ['times and flags', { CreationDate: 'D:20250303', Custom: { Gewijzigd: 'D:20250303', Goed: 'true' } }, {}, []],
  ['something else than text', { Author: 7, Custom: null }, { 'dc:creator': {} }, []],
])('%s', ([, info, xmp, expected]) => {
  expect(shown(info, xmp)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { fieldsOf, outline } from '../fixtures/read.ts';
import { makePdf, type PdfRecipe } from './make-pdf.ts';

const line = 'Dit is een pagina met tekst';
const pages = [[line]];
const xmp = (creator: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const box = '/Subtype/Widget/FT/Btn/AP<</N<</Rood null>>>>';

test.for<[string, PdfRecipe, string]>([
  [
    'its author and title',
    { pages, properties: { Author: 'Jan Voorbeeld', Title: 'Brief' } },
    'Auteur: Jan Voorbeeld\nTitel: Brief',
  ],
  ['its author in XMP', { pages, xmp: xmp('Els Test') }, 'Auteur: Els Test'],
  ['software', { pages, properties: { Creator: 'Writer', Producer: 'LibreOffice 7.4' } }, ''],
  [
    'a comment with its author, and the window it pops up in',
    {
      pages,
      annotations: ['/Subtype/Text/T(Els Test)/Contents(Bel Jan)', '/Subtype/Popup/T(Els Test)/Contents(Bel Jan)'],
    },
    'Opmerking van: Els Test\nBel Jan',
  ],
  ['a comment by nobody', { pages, annotations: ['/Subtype/FreeText/Contents(Bel Jan)'] }, 'Bel Jan'],
  [
    'a link to an address',
    { pages, annotations: ['/Subtype/Link/A<</S/URI/URI(mailto:jan@example.nl)>>'] },
    'mailto:jan@example.nl',
  ],
  ['a link to a page', { pages, annotations: ['/Subtype/Link/A<</S/URI/URI(https://example.nl)>>'] }, ''],
  [
    'a choice, as it is shown',
    { pages, annotations: ['/Subtype/Widget/FT/Ch/T(Land)/V(nl)/Opt[[(nl)(Nederland)][(be)(Belgie)]]'] },
    'Land: Nederland',
  ],
  ['a box that is ticked', { pages, annotations: [`${box}/T(Kleur)/V/Rood/AS/Rood`] }, 'Kleur: Rood'],
  ['a box that is not', { pages, annotations: [`${box}/T(Kleur)/V/Off/AS/Off`] }, ''],
  ['a button', { pages, annotations: ['/Subtype/Widget/FT/Btn/Ff 65536/T(Verstuur)'] }, ''],
  [
    'a label that people see',
    { pages, annotations: ['/Subtype/Widget/FT/Tx/T(veld_1)/TU(Naam van het kind)/V(Ali)'] },
    'Naam van het kind: Ali',
  ],
  ['a script', { pages, annotations: ['/Subtype/Widget/FT/Tx/T(a)/AA<</K<</S/JavaScript/JS(throw 1)>>>>'] }, ''],
])('%s', async ([, recipe, expected]) => {
  const [found = ''] = await outline('a.pdf', makePdf(recipe));
  expect(found.replace(`paged: ${line}`, '').trim()).toBe(expected);
});

test.for<[string, string]>([
  ['that is invisible', 'BT 3 Tr /F1 11 Tf 50 500 Td (Jan Voorbeeld) Tj ET'],
  ['in a layer that is hidden', '/OC /Verborgen BDC BT /F1 11 Tf 50 500 Td (Jan Voorbeeld) Tj ET EMC'],
  ['as white as the page', '1 g BT /F1 11 Tf 50 500 Td (Jan Voorbeeld) Tj ET'],
])('text %s counts', async ([, drawing]) => {
  expect(await outline('a.pdf', makePdf({ pages, drawing }))).toEqual([`paged: ${line}\nJan Voorbeeld`]);
});

test('a form is one record, who comments and who wrote the file are others', async () => {
  const recipe = {
    pages,
    form: { Naam: 'Ali', BSN: '999990019' },
    annotations: ['/Subtype/Text/T(Els Test)/Contents(Klopt)'],
    properties: { Author: 'Jan Voorbeeld' },
  };
  expect(await fieldsOf('a.pdf', makePdf(recipe))).toEqual([
    '1 Opmerking van=Els Test',
    '0 Naam=Ali',
    '0 BSN=999990019',
    '2 Auteur=Jan Voorbeeld',
  ]);
});

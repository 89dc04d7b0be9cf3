import { afterAll, expect, test } from 'vitest';
import { makeTar } from './extract/archive/make-tar.ts';
import { zipOf } from './extract/fixtures/make-zip.ts';
import { makeEml, makePlainEml } from './extract/mail/make-eml.ts';
import { makeDoc } from './extract/office/doc/make-doc.ts';
import { makeDocx, paragraph, table } from './extract/office/fixtures/make-docx.ts';
import { makeOdf, paragraph as odfParagraph } from './extract/office/fixtures/make-odf.ts';
import { makeXlsx } from './extract/office/fixtures/make-xlsx.ts';
import { makePdf } from './extract/pdf/make-pdf.ts';
import { createScanner } from './scanner.ts';

/** One inhabitant's entry of a form, which is a third party's wherever it lies. */
const entry = {
  Naam: 'Fatima El Amrani',
  BSN: '999990019',
  Geboortedatum: '12-03-1984',
  Adres: 'Dorpsstraat 12, 1234 AB Waterdam',
};
const [labels, values] = [Object.keys(entry), Object.values(entry)];
const lines = Object.entries(entry).map(([label, value]) => `${label}: ${value}`);
const text = lines.join('\n');

const headers = [
  'From: "W. Hoekstra" <w.hoekstra@hoogveen.example>',
  'To: helpdesk@leverancier.example',
  'Subject: Formulier',
];
const rtf = `{\\rtf1\\ansi ${lines.map((line) => `${line}\\par `).join('')}}`;
const docx = makeDocx({ body: lines.map((line) => paragraph(line)).join('') });
const mail = (name: string, bytes: Uint8Array): string =>
  makeEml(headers, 'multipart/mixed', [
    { type: 'text/plain', body: 'Zie bijlage.' },
    {
      type: `application/octet-stream; name="${name}"`,
      headers: ['Content-Transfer-Encoding: base64', 'Content-Disposition: attachment'],
      body: Buffer.from(bytes).toString('base64'),
    },
  ]);

const scanner = createScanner();
afterAll(() => scanner[Symbol.asyncDispose]());

test.for<[where: string, name: string, content: string | Uint8Array, path: string[]]>([
  ['a note', 'notitie.txt', text, []],
  ['a table', 'inzendingen.csv', `${labels.join(';')}\n${values.join(';')}\n`, []],
  [
    'a dump of a database',
    'dump.sql',
    `INSERT INTO inzending (naam, bsn, geboortedatum, adres) VALUES ('${values.join("','")}');`,
    [],
  ],
  ['an export in JSON', 'inzending.json', JSON.stringify([entry]), []],
  [
    'an export in YAML',
    'inzending.yaml',
    `inzending:\n${lines.map((line) => `  ${line.toLowerCase().replace(values[0]?.toLowerCase() ?? '', values[0] ?? '')}`).join('\n')}\n`,
    [],
  ],
  [
    'an export in XML',
    'inzending.xml',
    `<inzending>${Object.entries(entry)
      .map(([k, v]) => `<${k}>${v}</${k}>`)
      .join('')}</inzending>`,
    [],
  ],
  [
    'a web page',
    'inzending.html',
    `<table>${Object.entries(entry)
      .map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`)
      .join('')}</table>`,
    [],
  ],
  ['a letter of Word', 'brief.docx', docx, []],
  ['a table of Word', 'lijst.docx', makeDocx({ body: table(labels.join('|'), values.join('|')) }), []],
  ['an old letter of Word', 'brief.doc', makeDoc({ body: `${lines.join('\r')}\r` }), []],
  ['a letter in RTF', 'brief.rtf', rtf, []],
  ['a letter of LibreOffice', 'brief.odt', makeOdf({ kind: 'text', body: lines.map(odfParagraph).join('') }), []],
  [
    'a hidden sheet',
    'lijst.xlsx',
    makeXlsx({
      sheets: [
        { name: 'Blad1', rows: [['leeg']] },
        { name: 'Oud', state: 'veryHidden', rows: [labels, values] },
      ],
    }),
    [],
  ],
  ['a page', 'formulier.pdf', makePdf({ pages: [lines] }), []],
  ['the fields of a form', 'formulier.pdf', makePdf({ pages: [['Aanvraag']], form: entry }), []],
  [
    'a file in a PDF',
    'aanvraag.pdf',
    makePdf({ pages: [['Aanvraag']], attachment: { name: 'a.txt', content: text } }),
    ['a.txt'],
  ],
  ['a letter called a picture', 'foto.jpg', docx, []],
  ['an attachment of a mail', 'bericht.eml', mail('brief.docx', docx), ['brief.docx']],
  [
    'three deep',
    'bijlage.zip',
    zipOf({ 'map/bericht.eml': mail('inhoud.tar', makeTar([{ name: 'brief.docx', content: docx }])) }),
    ['map/bericht.eml', 'inhoud.tar', 'brief.docx'],
  ],
  [
    'a mail in a mail',
    'door.eml',
    makeEml(headers, 'multipart/mixed', [{ type: 'message/rfc822', body: makePlainEml(headers, text) }]),
    ['message 1'],
  ],
])('%s: found, one person, a third party', async ([, name, content, path]) => {
  const report = await scanner.scanDocument({ name, bytes: Buffer.from(content) });
  const bsn = report.findings.find(({ entity }) => entity === 'NL_BSN');
  const persons = report.findings.filter(({ entity }) => entity === 'PERSON').map(({ subject }) => subject);
  expect([report.verdict, report.unreadable, bsn?.path, bsn?.relation]).toEqual([
    'third-party',
    [],
    path,
    'third-party',
  ]);
  expect(persons).toContain(bsn?.subject);
});

test('four deep is not read, and not clean', async () => {
  const deep = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'd.zip': zipOf({ 'a.txt': text }) }) }) });
  const report = await scanner.scanDocument({ name: 'a.zip', bytes: deep });
  expect([report.verdict, report.unreadable.map(({ code }) => code)]).toEqual(['unreadable', ['tooLarge']]);
});

import { makeTar } from '../archive/make-tar.ts';
import { zipOf } from '../fixtures/make-zip.ts';
import { makeEml } from '../mail/make-eml.ts';
import { makeDoc } from '../office/doc/make-doc.ts';
import { makeDocx, paragraph, table } from '../office/fixtures/make-docx.ts';
import { makeOdf, paragraph as odfParagraph } from '../office/fixtures/make-odf.ts';
import { makeXlsx } from '../office/fixtures/make-xlsx.ts';
import { makePdf } from '../pdf/make-pdf.ts';
import { emfText, makeEmf, makeWmf, wmfText } from '../picture/metafile/make-metafile.ts';

/** A whole file of one format; `fragile` when a piece of it cannot be taken for all of it. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fragile: boolean;
}

const words = 'Naam: Fatima El Amrani';
const headers = [
  'From: "W. Hoekstra" <w.hoekstra@hoogveen.example>',
  'Subject: Formulier',
  'Date: Mon, 2 Mar 2026 09:00:00 +0100',
];

/** Small files of every family that has a reader of its own. */
export async function seeds(): Promise<readonly Seed[]> {
  const { default: sharp } = await import('sharp');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff', noise } });
  const docx = makeDocx({ body: paragraph(words) + table('Naam|BSN', 'Fatima|999990019') });
  const eml = makeEml(headers, 'multipart/mixed', [
    { type: 'text/plain', body: words },
    {
      type: 'application/octet-stream; name="brief.docx"',
      headers: ['Content-Transfer-Encoding: base64', 'Content-Disposition: attachment'],
      body: Buffer.from(docx).toString('base64'),
    },
  ]);
  return [
    fragile('a.docx', docx),
    fragile('a.xlsx', makeXlsx({ sheets: [{ name: 'Blad1', rows: [['Naam'], [words]] }] })),
    fragile('a.odt', makeOdf({ kind: 'text', body: odfParagraph(words) })),
    fragile('a.zip', zipOf({ 'a.txt': words, 'b/c.txt': words })),
    fragile(
      'a.pdf',
      makePdf({ pages: [[words]], form: { Naam: 'Fatima' }, attachment: { name: 'a.txt', content: words } }),
    ),
    fragile('a.png', await picture.clone().png().toBuffer()),
    fragile('a.tif', await picture.clone().tiff().toBuffer()),
    fragile('a.tar', makeTar([{ name: 'a.docx', content: docx }])),
    // What is cut off first is the padding behind its streams.
    lasting('a.doc', makeDoc({ body: `${words}\r` })),
    lasting('a.emf', makeEmf([emfText(words, 0, 0)])),
    lasting('a.wmf', makeWmf([wmfText(words, 0, 0)])),
    lasting('a.jpg', await picture.clone().jpeg().toBuffer()),
    lasting('a.eml', Buffer.from(eml)),
    lasting('a.rtf', Buffer.from(`{\\rtf1\\ansi ${words}\\par {\\b x}}`)),
    lasting('a.csv', Buffer.from('naam;bsn\nFatima;999990019\n')),
    lasting('a.json', Buffer.from('[{"naam":"Fatima","bsn":"999990019"}]')),
    lasting('a.xml', Buffer.from('<a><naam>Fatima</naam></a>')),
    lasting('a.html', Buffer.from('<table><tr><th>Naam<td>Fatima</table>')),
    lasting('a.sql', Buffer.from("INSERT INTO a (naam) VALUES ('Fatima');")),
    lasting('a.vcf', Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Fatima\nEND:VCARD\n')),
    lasting('a.ics', Buffer.from('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fatima\nEND:VEVENT\nEND:VCALENDAR\n')),
  ];
}

const fragile = (name: string, bytes: Uint8Array): Seed => ({ name, bytes, fragile: true });
const lasting = (name: string, bytes: Uint8Array): Seed => ({ name, bytes, fragile: false });

import { expect, test } from 'vitest';
import { fieldsOf, outline, read, testContext } from '../fixtures/read.ts';
import { type EmlPart, makeEml, makePlainEml } from './make-eml.ts';
import { tag } from './mapi/tags.ts';
import { makeTnef } from './tnef/make-tnef.ts';

const top = ['From: Jan Vis <jan@waterdam.example>', 'Subject: Vraag'];
const header = 'Van: Jan Vis <jan@waterdam.example>\nOnderwerp: Vraag\n';
const text = (body: string, type = 'text/plain; charset=utf-8'): EmlPart => ({ type, body });
const html = (body: string): EmlPart => text(body, 'text/html; charset=utf-8');
const latin1 = (mail: string): Uint8Array => Buffer.from(mail, 'latin1');

test.for<[string, string | Uint8Array, string[]]>([
  [
    'two versions that say the same',
    makeEml(top, 'multipart/alternative', [
      text('Dag Els,\r\n\r\n> zie *onder*: https://example.nl/a?b=1\r\n[cid:image001.png@01DA]'),
      html('<p>Dag Els,</p><p>zie <b>onder</b>: <img src="cid:image001.png@01DA"></p>'),
    ]),
    [`mail: ${header}\nDag Els,\n\nzie onder:`],
  ],
  [
    'two versions that differ',
    makeEml(top, 'multipart/alternative', [text('Dag Els,\r\nPiet Zwart belde: 06-12345678'), html('<p>Dag Els,')]),
    [`mail: ${header}\nPiet Zwart belde: 06-12345678\n\nDag Els,`],
  ],
  [
    'an empty HTML version',
    makeEml(top, 'multipart/alternative', [text('Dag Els'), html('<html><body></body></html>')]),
    [`mail: ${header}\nDag Els`],
  ],
  [
    'a delivery report with the mail that came back',
    makeEml(top, 'multipart/report', [
      text('Niet bezorgd'),
      text(
        'Reporting-MTA: dns; mx.example.nl\r\n\r\nFinal-Recipient: rfc822;\r\n els@example.nl\r\nStatus: 5.1.1',
        'message/delivery-status',
      ),
      text(makePlainEml(['From: piet@example.nl', 'To: els@example.nl'], 'Geachte'), 'message/rfc822'),
    ]),
    [
      `mail: ${header}\nNiet bezorgd\n\nReporting-MTA: mx.example.nl\nOntvanger: els@example.nl\nStatus: 5.1.1`,
      'message 2 > mail: Van: <piet@example.nl>\nAan: <els@example.nl>\n\nGeachte',
    ],
  ],
  [
    'a signature of PGP',
    makeEml(top, 'multipart/signed', [text('Dag'), text('-----BEGIN PGP SIGNATURE-----', 'application/pgp-signature')]),
    [`mail: ${header}\nDag`],
  ],
  [
    'a mail that PGP encrypted',
    makeEml(top, 'multipart/encrypted', [
      text('Version: 1', 'application/pgp-encrypted'),
      text('-----BEGIN PGP MESSAGE-----', 'application/octet-stream'),
    ]),
    [`mail: ${header.trim()}`, 'part 2 > encrypted'],
  ],
  [
    'a winmail.dat',
    makeEml(top, 'multipart/mixed', [
      text('Dag'),
      {
        type: 'application/ms-tnef; name=winmail.dat',
        headers: ['Content-Transfer-Encoding: base64'],
        body: Buffer.from(makeTnef({ properties: { [tag.body]: 'Geheim' } })).toString('base64'),
      },
    ]),
    [`mail: ${header}\nDag`, 'winmail.dat > mail: Geheim'],
  ],
  [
    'a name in pieces and in percent codes',
    makeEml(top, 'multipart/mixed', [
      text('Dag'),
      {
        type: 'text/plain',
        body: 'x',
        headers: [`Content-Disposition: attachment; filename*0*=utf-8''Zo%C3%AB; filename*1*=%20Bos.txt`],
      },
    ]),
    [`mail: ${header}\nDag`, 'Zoë Bos.txt > text: x'],
  ],
  [
    'lines that flow on',
    makePlainEml(top, 'Dag Els, hoe gaat het \r\nmet Piet?\r\n-- \r\nJan', 'text/plain; charset=utf-8; format=flowed'),
    [`mail: ${header}\nDag Els, hoe gaat het met Piet?\n-- \nJan`],
  ],
  [
    'Western letters called ASCII',
    latin1(makePlainEml(top, 'Zo\xeb', 'text/plain; charset=us-ascii')),
    [`mail: ${header}\nZoë`],
  ],
  ['Western letters called UTF-8', latin1(makePlainEml(top, 'Zo\xeb')), [`mail: ${header}\nZoë`]],
  ['Western letters without a name', latin1(makePlainEml(top, 'Zo\xeb', 'text/plain')), [`mail: ${header}\nZoë`]],
  [
    'UTF-8 with one broken letter',
    Buffer.concat([Buffer.from(makePlainEml(top, 'Zoë é \r\n')), Uint8Array.of(0xff)]),
    [`mail: ${header}\nZoë é \n\ufffd`],
  ],
  [
    'raw letters in the header',
    latin1(makePlainEml(['From: Zo\xeb Bos <zoe@example.nl>', 'Subject: Caf\xe9'], 'Dag')),
    ['mail: Van: Zoë Bos <zoe@example.nl>\nOnderwerp: Café\n\nDag'],
  ],
  [
    'encoded words with blanks in them, cut within a letter',
    makePlainEml(
      ['From: =?utf-8?Q?Zo=C3=AB Bos?= <zoe@example.nl>', 'Subject: =?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?='],
      'Dag',
    ),
    ['mail: Van: Zoë Bos <zoe@example.nl>\nOnderwerp: Café\n\nDag'],
  ],
  [
    'no last boundary',
    makeEml(top, 'multipart/mixed', [text('Dag')]).replace('--grens--', ''),
    [`mail: ${header}\nDag`, 'corrupt'],
  ],
])('%s', async ([, content, expected]) => {
  const found = await outline('bericht.eml', content);
  expect(found.map((each) => each.replaceAll('\r', '').trim())).toEqual(expected);
});

test('fields of a delivery report', async () => {
  const report = makeEml(top, 'multipart/report', [
    text(
      'Original-Recipient: rfc822;els@example.nl\r\n\r\nFinal-Recipient: rfc822; p@example.nl',
      'message/delivery-status',
    ),
  ]);
  expect(await fieldsOf('bericht.eml', report)).toEqual(['0 Ontvanger=els@example.nl', '1 Ontvanger=p@example.nl']);
});

test('a mail of too many parts is read as far as it may', async () => {
  const parts = Array.from({ length: 30 }, () => ({
    ...text('x'),
    headers: ['Content-Disposition: attachment; filename=a'],
  }));
  const limits = { ...testContext.limits, entries: 10 };
  const found = await outline('bericht.eml', makeEml(top, 'multipart/mixed', parts), { ...testContext, limits });
  expect(found.slice(-2)).toEqual(['a (10) > text: x', 'tooLarge']);
});

test('an attachment that was cut off is corrupt', async () => {
  const pdf = {
    type: 'application/pdf; name=a.pdf',
    headers: ['Content-Transfer-Encoding: base64'],
    body: 'JVBERi0xLjQKJcOk',
  };
  expect(await outline('a.eml', makeEml(top, 'multipart/mixed', [text('Dag'), pdf]))).toContain('a.pdf > corrupt');
});

test.for<[string, string]>([
  [
    'parts',
    makeEml(
      top,
      'multipart/mixed',
      Array.from({ length: 20_000 }, () => text('x')),
    ),
  ],
  ['lines of one header', makePlainEml([...top, `To: ${'a@example.nl,\r\n '.repeat(50_000)}b@example.nl`], 'Dag')],
  ['headers', makePlainEml([...top, ...Array.from({ length: 40_000 }, () => 'Received: for <a@example.nl>')], 'Dag')],
  [
    'words of two versions',
    makeEml(top, 'multipart/alternative', [text('abcd efgh\r\n'.repeat(1e5)), html(`<p>${'ijkl '.repeat(1e5)}`)]),
  ],
])('many %s are read in time', async ([, content]) => {
  const start = performance.now();
  await read('bericht.eml', content);
  expect(performance.now() - start).toBeLessThan(6000);
});

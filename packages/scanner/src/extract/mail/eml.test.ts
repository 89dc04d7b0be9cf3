import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { outline, read } from '../fixtures/read.ts';

const form = await readFile(new URL('../fixtures/form.png', import.meta.url));

interface Inside {
  readonly type: string;
  readonly body: string;
  readonly headers?: readonly string[];
}

const top = [
  'Received: from mail.example.nl; Mon, 3 Mar 2025 10:00:00 +0100',
  'From: =?utf-8?Q?J=C3=B6rg?= Voorbeeld <Jorg@Example.nl>',
  'To: Servicedesk <help@example.test>, els@example.nl',
  'Subject: Vraag over het formulier',
  'Date: Mon, 3 Mar 2025 10:00:00 +0100',
  'Message-ID: <1@example.nl>',
  'MIME-Version: 1.0',
];

let mails = 0;

function mail(...parts: readonly Inside[]): string {
  const boundary = `grens${++mails}`;
  const inside = parts.map(({ type, body, headers = [] }) =>
    [`--${boundary}`, `Content-Type: ${type}`, ...headers, '', body].join('\r\n'),
  );
  return [...top, `Content-Type: multipart/mixed; boundary="${boundary}"`, '', ...inside, `--${boundary}--`, ''].join(
    '\r\n',
  );
}

const header = `Van: Jörg Voorbeeld <Jorg@Example.nl>
Aan: Servicedesk <help@example.test>; <els@example.nl>
Datum: 2025-03-03T09:00:00.000Z
Onderwerp: Vraag over het formulier

`;

const text = (body: string): Inside => ({ type: 'text/plain; charset=utf-8', body });
const attached = (name: string, body: string): Inside => ({
  type: 'text/plain',
  body,
  headers: [`Content-Disposition: attachment; filename="${name}"`],
});
const nested = (message: string): Inside => ({ type: 'message/rfc822', body: message });
const picture: Inside = {
  type: 'image/png; name="formulier.png"',
  body: form.toString('base64'),
  headers: ['Content-Transfer-Encoding: base64', 'Content-ID: <p1>'],
};

test.for<[string, string, string[]]>([
  ['a plain mail', mail(text('Dag')), [`mail: ${header}Dag`]],
  ['an HTML mail', mail({ type: 'text/html', body: '<p>Dag <b>Els</b></p>' }), [`mail: ${header}Dag Els`]],
  ['an attachment', mail(text('Dag'), attached('leden.txt', 'Jan')), [`mail: ${header}Dag`, 'leden.txt > text: Jan']],
  [
    'two attachments of one name',
    mail(text('Dag'), attached('a.txt', 'een'), attached('a.txt', 'twee')),
    [`mail: ${header}Dag`, 'a.txt > text: een', 'a.txt (2) > text: twee'],
  ],
  [
    'a picture in the mail',
    mail({ type: 'text/html', body: '<img src="cid:p1">Zie boven' }, picture),
    [`mail: ${header}Zie boven`, 'formulier.png > picture: text in a picture'],
  ],
  [
    'a picture elsewhere on the network, and a tracker',
    mail({
      type: 'text/html',
      body: 'Dag<img src="https://example.test/a.png" width="600"><img src="https://example.test/b.gif" width=1 height=1>',
    }),
    [`mail: ${header}Dag`, 'image 1 > remote'],
  ],
  [
    'a mail in a mail',
    mail(text('Zie onder'), nested(mail(text('Binnen'), attached('b.txt', 'Els')))),
    [`mail: ${header}Zie onder`, `message 1 > mail: ${header}Binnen`, 'message 1 > b.txt > text: Els'],
  ],
  [
    'an attachment that cannot be read',
    mail({ ...picture, type: 'application/octet-stream; name=a.bin', body: 'AAECAwQFBgcAAQIDBAUGBw==' }),
    [`mail: ${header.trim()}`, 'a.bin > unsupported'],
  ],
])('%s', async ([, content, expected]) => {
  const found = await outline('bericht.eml', content);
  expect(found).toEqual(expected);
});

test('the header is the real one', async () => {
  const { documents } = await read('bericht.eml', mail(text('Dag')));
  expect(documents[1]?.header).toEqual({
    author: { name: 'Jörg Voorbeeld', address: 'jorg@example.nl' },
    recipients: [
      { name: 'Servicedesk', address: 'help@example.test' },
      { name: null, address: 'els@example.nl' },
    ],
    date: '2025-03-03T09:00:00.000Z',
    subject: 'Vraag over het formulier',
  });
});

test('marks and fields move with the body under the header', async () => {
  const body =
    '<p>Dag</p><table><tr><th>Naam</th><td>Jan Voorbeeld</td></tr></table><blockquote type="cite">Oud</blockquote>';
  const { documents } = await read('bericht.eml', mail({ type: 'text/html', body }));
  const { text = '', fields = [], marks = [] } = documents[1] ?? {};
  expect(fields.map(({ start, end }) => text.slice(start, end))).toEqual(['Jan Voorbeeld']);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('Oud');
});

test('mails nested too deep are too large', async () => {
  const deep = [1, 2, 3, 4].reduce((inside) => mail(text('Zie onder'), nested(inside)), mail(text('Bodem')));
  const { documents, unreadable } = await read('bericht.eml', deep);
  expect(documents.filter(({ kind }) => kind === 'mail')).toHaveLength(4);
  expect(unreadable).toEqual([{ path: Array(4).fill('message 1'), code: 'tooLarge' }]);
});

test.for<[string, string, string, string]>([
  ['without its extension', 'bericht.txt', mail(text('Dag')), `mail: ${header}Dag`],
  ['two headers by themselves', 'notitie.txt', 'From: Jan\nTo: Els\nDag', 'text: From: Jan\nTo: Els\nDag'],
  ['called a mail but a letter', 'bericht.eml', 'Dag Els,\n\nTot morgen', 'text: Dag Els,\n\nTot morgen'],
])('%s', async ([, name, content, expected]) => {
  expect(await outline(name, content)).toEqual([expected]);
});

test('a mailbox holds a file for each message', async () => {
  const one = `From jorg@example.nl Mon Mar  3 10:00:00 2025\n${mail(text('Een\n\nFrom Els niets')).replaceAll('\r', '')}`;
  const found = await outline('archief.mbox', `${one}\n${one}`);
  expect(found).toEqual([1, 2].map((number) => `message ${number} > mail: ${header}Een\n\nFrom Els niets`));
});

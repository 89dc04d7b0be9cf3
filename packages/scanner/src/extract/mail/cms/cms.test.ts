import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { outline, read } from '../../fixtures/read.ts';
import { makeCompressed, makeEncrypted, makeSigned } from './make-cms.ts';

const mail = 'Content-Type: text/plain; charset=utf-8\r\n\r\nDag Zoë';
const part = (type: string, bytes: Uint8Array, name: string): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`;
const whole = (bytes: Uint8Array): string =>
  `From: els@example.nl\r\nSubject: Vraag\r\nMIME-Version: 1.0\r\n${part('application/pkcs7-mime', bytes, 'smime.p7m')}`;

test.for<[string, Uint8Array, string[]]>([
  ['a signed mail', makeSigned(mail), ['message > mail: Dag Zoë']],
  ['a signed mail in pieces', makeSigned(mail, 'pieces'), ['message > mail: Dag Zoë']],
  ['a long signed mail', makeSigned(`${mail}${'!'.repeat(500)}`), [`message > mail: Dag Zoë${'!'.repeat(500)}`]],
  ['a signature by itself', makeSigned(null), []],
  ['an encrypted mail', makeEncrypted(), ['encrypted']],
  ['a compressed mail', makeCompressed(deflateSync(mail)), ['message > mail: Dag Zoë']],
  ['a bomb', makeCompressed(deflateSync(Buffer.alloc(3e6))), ['tooLarge']],
  ['a signed mail without its end', makeSigned(mail).subarray(0, 60), ['corrupt']],
  ['pieces without their end', makeSigned(mail, 'pieces').subarray(0, 70), ['corrupt']],
  [
    'pieces within pieces',
    Buffer.concat([makeSigned('', 'pieces').subarray(0, 13), Buffer.alloc(1e6, Buffer.from([0xa0, 0x80]))]),
    ['corrupt'],
  ],
])('%s', async ([, bytes, expected]) => {
  expect(await outline('smime.p7m', bytes)).toEqual(expected);
});

const header = 'mail: Van: <els@example.nl>\nOnderwerp: Vraag';

test.for<[string, string, string[]]>([
  ['signed as a whole', whole(makeSigned(mail)), [header, 'smime.p7m > mail: Dag Zoë']],
  ['encrypted', whole(makeEncrypted()), [header, 'smime.p7m > encrypted']],
  [
    'with a signature beside it',
    `From: els@example.nl\r\nSubject: Vraag\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; boundary=g\r\n\r\n--g\r\n${mail}\r\n--g\r\n${part('application/octet-stream', makeSigned(null), 'smime.p7s')}\r\n--g--\r\n`,
    [`${header}\n\nDag Zoë`],
  ],
])('a mail that is %s', async ([, content, expected]) => {
  expect(await outline('bericht.eml', content)).toEqual(expected);
});

test('damaged signatures end in time', async () => {
  for (const form of ['whole', 'pieces'] as const) {
    const bytes = makeSigned(mail, form);
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken.fill(0xff, at, at + 1);
      await read('smime.p7m', broken);
    }
  }
});

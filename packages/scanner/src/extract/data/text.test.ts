import { expect, test } from 'vitest';
import { outline } from '../fixtures/read.ts';
import { decodeText } from './decode.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const swapped = (text: string): Buffer => utf16(text).swap16();

test.for<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('Café Ömer'), 'Café Ömer'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffCafé'), 'Café'],
  ['UTF-16 with a byte order mark', utf16('\ufeffCafé'), 'Café'],
  ['UTF-16 without one', utf16('naam;telefoon'), 'naam;telefoon'],
  ['UTF-16, big-endian', swapped('\ufeffCafé'), 'Café'],
  ['UTF-16, big-endian, without a mark', swapped('naam;telefoon'), 'naam;telefoon'],
  ['Windows-1252', Buffer.from('Caf\xe9 \x80 5', 'latin1'), 'Café € 5'],
  ['a charset that HTML names', Buffer.from('<meta charset=iso-8859-2>\xb1', 'latin1'), '<meta charset=iso-8859-2>ą'],
  ['a stray zero at the end', Buffer.from('regel 1\n\0'), 'regel 1\n\0'],
])('%s is text', ([, bytes, text]) => {
  expect(decodeText(bytes)).toBe(text);
});

test.for<[string, Uint8Array]>([
  ['zeros', new Uint8Array(500)],
  ['every byte there is', Uint8Array.from({ length: 4096 }, (_, i) => (i * 97) % 256)],
])('%s are no text', ([, bytes]) => {
  expect(decodeText(bytes)).toBeNull();
});

test.for<[string, string | Uint8Array, string[]]>([
  ['notitie.txt', 'Dag,\n\ngroet', ['text: Dag,\n\ngroet']],
  ['query.sql', 'select 1;', ['text: select 1;']],
  ['bmw.txt', 'BM begint met de letters van een plaatje', ['text: BM begint met de letters van een plaatje']],
  ['noname', 'zonder extensie', ['text: zonder extensie']],
  ['formulier.pdf', 'geen pdf maar tekst', ['text: geen pdf maar tekst']],
  ['leeg.txt', '', []],
  ['leeg.pdf', '', []],
  ['geheim.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEMA', ['encrypted']],
  ['ruis.txt', Uint8Array.from({ length: 4096 }, (_, i) => (i * 97) % 256), ['unsupported']],
])('%s', async ([name, content, expected]) => {
  expect(await outline(name, content)).toEqual(expected);
});

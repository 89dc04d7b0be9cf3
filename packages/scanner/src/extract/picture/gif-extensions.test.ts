import { expect, test } from 'vitest';
import { outline } from '../fixtures/read.ts';

const { default: sharp } = await import('sharp');
const gif = await sharp({ create: { width: 48, height: 40, channels: 3, background: '#fff' } })
  .gif()
  .toBuffer();

/** Behind the screen and its colours. */
const place = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);

function withExtensions(...extensions: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([gif.subarray(0, place), ...extensions, gif.subarray(place)]);
}

function blocks(text: string): Buffer {
  const pieces = text.match(/[\s\S]{1,255}/g) ?? [];
  return Buffer.concat([
    ...pieces.map((piece) => Buffer.from([piece.length, ...Buffer.from(piece)])),
    Buffer.from([0]),
  ]);
}

const comment = (text: string): Buffer => Buffer.concat([Buffer.from([0x21, 0xfe]), blocks(text)]);
const drawn = (text: string): Buffer => Buffer.concat([Buffer.from([0x21, 1, 12]), Buffer.alloc(12), blocks(text)]);
const program = (name: string, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from(name), data]);

const packet =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="urn:rdf"><rdf:Description xmlns:dc="urn:dc" xmlns:photoshop="urn:p" photoshop:CaptionWriter="Els Test"><dc:creator><rdf:Seq><rdf:li>Jan Voorbeeld</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);
const xmp = program('XMP DataXMP', Buffer.concat([Buffer.from(packet), trailer]));

const many = Array.from({ length: 30 }, (_, at) => comment(`nummer ${at}`));

test.for<[string, readonly Uint8Array[], string[]]>([
  ['nothing', [], []],
  ['a comment', [comment('Gemaakt door Jan')], ['picture: Opmerking: Gemaakt door Jan']],
  ['a long comment', [comment(`${'x'.repeat(3000)} Jan`)], [`picture: Opmerking: ${'x'.repeat(3000)} Jan`]],
  ['words to be drawn', [drawn('Naam Jan')], ['picture: Opmerking: Naam Jan']],
  ['more than twenty', many, [`picture: ${many.map((_, at) => `Opmerking: nummer ${at}`).join('\n')}`]],
  ['how often it runs', [program('NETSCAPE2.0', Buffer.from([3, 1, 0, 0, 0]))], []],
  ['XMP', [xmp, comment('Na')], ['picture: Bijschrift door: Els Test\nAuteur: Jan Voorbeeld\nOpmerking: Na']],
  ['damaged XMP', [program('XMP DataXMP', trailer), comment('Na')], ['picture: Opmerking: Na']],
])('%s', async ([, extensions, expected]) => {
  expect(await outline('a.gif', withExtensions(...extensions))).toEqual(expected);
});

test('more than is read is told', async () => {
  const found = await outline('a.gif', withExtensions(comment('a'.repeat(600_000)), comment('b'.repeat(600_000))));
  expect(found).toHaveLength(2);
  expect(found.at(-1)).toBe('tooLarge');
});

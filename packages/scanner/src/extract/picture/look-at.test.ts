import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../fixtures/read.ts';

const { default: sharp } = await import('sharp');
const photos = join(dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')), 'demo');

test.for<[string, number]>([
  ['sample2.jpg', 1],
  ['sample5.jpg', 5],
])('faces are marked: %s', async ([name, count]) => {
  const { documents } = await read('foto.jpg', await readFile(join(photos, name)));
  const { text, marks } = documents.at(-1) ?? { text: '', marks: [] };
  expect(marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
    Array(count).fill('face (gezicht)'),
  );
});

test('noise is no face and no code', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff', noise } });
  const { documents } = await read('a.png', await picture.png().toBuffer());
  expect(documents.at(-1)).toMatchObject({ text: 'text in a picture\n', marks: [] });
});

test('what a code says is labelled', async () => {
  const { prepareZXingModule, writeBarcode } = await import('zxing-wasm/writer');
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
  const { buffer } = new Uint8Array(await readFile(wasm));
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
  const { image } = await writeBarcode('WIFI:T:WPA;S:Thuis;P:zeergeheim;;', { format: 'QRCode', scale: 4 });
  const code = Buffer.from(await (image as Blob).arrayBuffer());
  const { documents } = await read(
    'a.png',
    await sharp(code).extend({ top: 40, left: 40, bottom: 40, right: 40, background: '#fff' }).png().toBuffer(),
  );
  const { text, fields } = documents.at(-1) ?? { text: '', fields: [] };
  expect(fields.map(({ label, start, end }) => `${label}=${text.slice(start, end)}`)).toEqual([
    'Netwerk=Thuis',
    'Wachtwoord=zeergeheim',
  ]);
});

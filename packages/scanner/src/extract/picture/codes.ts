import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { type Raster, rasterOf, sharpOf } from './raster.ts';

export interface Code {
  readonly kind: 'QR' | 'Barcode';
  readonly text: string;
}

/** Linear codes without a check of their own are seen in any row of lines, so they are not looked for. */
const options: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'Aztec', 'DataMatrix', 'PDF417', 'Code128', 'Code39', 'EAN13'],
  tryHarder: true,
  maxNumberOfSymbols: 20,
};

const linear: ReadonlySet<string> = new Set(['Code128', 'Code39', 'EAN13']);
const largest = 2500;

/** What the QR codes and barcodes in a picture say. */
export async function codesIn(picture: Raster): Promise<readonly Code[]> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer } = new Uint8Array(await readFile(wasm));
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true });
  const found = await readBarcodes(await imageDataOf(picture), options);
  return found
    .filter(({ isValid, text }) => isValid && text !== '')
    .map(({ format, text }) => ({ kind: linear.has(format) ? 'Barcode' : 'QR', text }));
}

type Image = Parameters<typeof readBarcodes>[0];

async function imageDataOf(picture: Raster): Promise<Image> {
  const image = await sharpOf(picture);
  const fitting = image.resize(largest, largest, { fit: 'inside', withoutEnlargement: true });
  const { data, width, height } = await rasterOf(fitting, 4);
  return {
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
    width,
    height,
    colorSpace: 'srgb',
  } as unknown as Image; // as `ImageData`, which only browsers name
}

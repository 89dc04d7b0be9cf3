import { bmpFile } from '../../picture/bmp-file.ts';
import type { FileBytes } from '../../reading.ts';
import type { PictureType, RtfFound } from './found.ts';
import { createCapture, type RtfSink } from './sinks.ts';

/** Control words that tell what a picture is. */
export const pictureTypes: ReadonlyMap<string, PictureType> = new Map([
  ['pngblip', 'png'],
  ['jpegblip', 'jpg'],
  ['emfblip', 'emf'],
  ['wmetafile', 'wmf'],
  ['dibitmap', 'bmp'],
  ['wbitmap', 'pict'],
  ['macpict', 'pict'],
  ['pmmetafile', 'wmf'],
]);

/** Takes the hexadecimal digits or bytes of a picture, and hands it over as a file. */
export function pictureDestination(found: RtfFound): { readonly sink: RtfSink; readonly end: () => void } {
  const { pieces, ...sink } = createCapture();
  const raw: string[] = [];
  function end(): void {
    const hex = pieces.join('').replace(/[^\da-f]+/gi, '');
    const bytes = raw.length > 0 ? Buffer.from(raw.join(''), 'latin1') : Buffer.from(hex, 'hex');
    if (bytes.length > 0) found.files.push(pictureFile(bytes, found.pictureType, found.files.length + 1));
  }
  return { sink: { ...sink, data: (bytes) => void raw.push(bytes) }, end };
}

function pictureFile(bytes: Uint8Array, type: PictureType, number: number): FileBytes {
  return { name: `image ${number}.${type}`, bytes: type === 'bmp' ? bmpFile(bytes) : bytes };
}

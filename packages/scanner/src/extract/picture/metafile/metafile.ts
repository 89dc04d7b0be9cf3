import { ScanError } from '../../../error.ts';
import { type FileBytes, type Readings, textReading } from '../../reading.ts';
import { createDrawn } from './drawn.ts';
import { drawEmf, isEmf } from './emf.ts';
import { drawWmf, isWmf } from './wmf.ts';

export function isMetafile(bytes: Uint8Array): boolean {
  return isEmf(bytes) || isWmf(bytes);
}

/** A drawing of Windows, as Office keeps what objects and charts look like: its words, and the pictures in it. Lines are not looked at. */
export async function* readMetafile({ bytes }: FileBytes): Readings {
  const drawn = createDrawn();
  let whole = true;
  try {
    (isEmf(bytes) ? drawEmf : drawWmf)(bytes, drawn);
  } catch (error) {
    if (error instanceof ScanError) throw error;
    whole = false;
  }
  if (drawn.text.trim()) yield textReading('picture', drawn.text);
  for (const [at, picture] of drawn.pictures.entries())
    yield { kind: 'file', file: { name: `image ${at + 1}`, bytes: picture } };
  if (!whole) throw new ScanError('corrupt', 'The drawing is damaged.');
  if (drawn.hasGlyphs) throw new ScanError('unsupported', 'Some words in the drawing are kept as numbers of a font.');
}

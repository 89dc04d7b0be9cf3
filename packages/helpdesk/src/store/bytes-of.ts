import { ScanError } from '@derden/scanner';
import { limits } from '../limits.ts';
import type { StoredFile } from './store.ts';

/** All bytes of a file that fits the bounds. */
export async function bytesOf(file: StoredFile): Promise<Uint8Array> {
  if (file.refused) throw new ScanError(file.refused, 'The file cannot be read.');
  if (file.size > limits.fileBytes) throw new ScanError('tooLarge', 'The file is too large.');
  return gather(file.chunks(), limits.fileBytes);
}

async function gather(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new ScanError('tooLarge', 'The file is too large.');
    pieces.push(chunk);
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

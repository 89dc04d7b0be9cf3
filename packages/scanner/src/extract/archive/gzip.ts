import { createGunzip } from 'node:zlib';
import { ScanError } from '../../error.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { entryName } from './entry-name.ts';
import { inflateBudget } from './inflate-budget.ts';
import { readTar } from './tar.ts';
import { isTar } from './tar-entries.ts';

export function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8;
}

/** The file that is packed, or the files when it is a tar: nobody sees the tar in a `.tgz`. */
export async function* readGzip(file: FileBytes, context: ReadContext): Readings {
  const { bytes, failure } = await inflated(file.bytes, context);
  const inner = { name: innerName(file), bytes };
  if (isTar(bytes)) yield* readTar(inner, context);
  else if (bytes.length > 0) yield { kind: 'file', file: inner };
  if (failure) throw failure;
}

/** As far as it goes, and why not further. */
async function inflated(packed: Uint8Array, { limits, signal }: ReadContext) {
  const budget = inflateBudget(packed.length, limits);
  const chunks: Uint8Array[] = [];
  const gunzip = createGunzip();
  gunzip.end(packed);
  let failure: ScanError | null = null;
  try {
    for await (const chunk of gunzip) {
      if (signal.aborted) throw new ScanError('timeout', 'Unpacking took too long.');
      budget.take(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    failure = error instanceof ScanError ? error : new ScanError('corrupt', 'The file cannot be unpacked.');
  } finally {
    gunzip.destroy();
  }
  return { bytes: Buffer.concat(chunks), failure };
}

const suffixes: readonly (readonly [packed: RegExp, plain: string])[] = [
  [/\.tgz$/i, '.tar'],
  [/\.svgz$/i, '.svg'],
  [/\.emz$/i, '.emf'],
  [/\.wmz$/i, '.wmf'],
  [/\.gz(?:ip)?$/i, ''],
];

/** What its header says, else the name of the packed file without what tells that it is packed. */
function innerName({ name, bytes }: FileBytes): string {
  const own = entryName(writtenName(bytes), 0);
  if (own !== 'entry 0') return own;
  const [packed, plain] = suffixes.find(([suffix]) => suffix.test(name)) ?? [/$/, ''];
  const outer = name.slice(name.lastIndexOf('/') + 1);
  return outer.replace(packed, plain) || 'entry 1';
}

const hasExtra = 4;
const hasName = 8;

function writtenName(bytes: Uint8Array): string {
  const flags = bytes[3] ?? 0;
  if (!(flags & hasName)) return '';
  const start = flags & hasExtra ? 12 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256 : 10;
  const end = bytes.indexOf(0, start);
  const name = bytes.subarray(start, Math.min(end, start + 1000));
  if (end < 0) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('windows-1252').decode(name);
  }
}

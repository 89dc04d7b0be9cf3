import { ScanError } from '../../error.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../reading.ts';
import { openCfb } from './cfb.ts';
import { cfbKind } from './cfb-kind.ts';
import { createDamage } from './damage.ts';
import { embeddedFiles } from './embedded.ts';
import { oleProperties } from './ole-properties.ts';

/** A compound file of a kind that is not read as such: an Office file behind a password, or of another program, which may hold files. */
export async function* readCompound({ bytes }: FileBytes, { limits }: ReadContext): Readings {
  if (cfbKind(bytes) === 'encrypted') throw new ScanError('encrypted', 'The Office file has a password.');
  const cfb = openCfb(bytes);
  const damage = createDamage();
  const words = oleProperties((name) => cfb.stream(name), damage).map(({ label, value }) => `${label}: ${value}`);
  if (words.length > 0) yield textReading('text', words.join('\n'));
  yield* embeddedFiles(cfb.entries, limits);
  yield* damage.readings();
  throw new ScanError('unsupported', 'The compound file is of a program that is not known.');
}

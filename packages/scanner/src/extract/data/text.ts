import { ScanError } from '../../error.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { decodeText } from './decode.ts';

/** Whatever decodes as text: notes, logs, scripts, calendars, contact cards. */
export async function* readText(file: FileBytes): Readings {
  yield textReading('text', textOf(file));
}

/** The text of a file that must be text. */
export function textOf({ bytes }: FileBytes): string {
  const text = decodeText(bytes);
  if (text === null) throw new ScanError('unsupported', 'The file is not text.');
  if (/^\s{0,99}-----BEGIN PGP MESSAGE-----/.test(text)) throw new ScanError('encrypted', 'The text is encrypted.');
  return text;
}

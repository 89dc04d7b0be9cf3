import type { UnreadableCode } from '../../../document.ts';
import { ScanError } from '../../../error.ts';
import { isUnreadableCode } from '../../codes.ts';
import type { Readings } from '../../reading.ts';
import { isMachinery, isSchema } from './machinery.ts';
import type { Parts } from './parts.ts';

/** Whatever the reader of the format did not ask for is a file inside, to be read by what it is. */
export async function* leftovers(parts: Parts): Readings {
  for (const entry of parts.unread()) {
    if (isMachinery(entry.name) || entry.statedSize === 0) continue;
    const name = entry.name.slice(entry.name.lastIndexOf('/') + 1);
    try {
      const bytes = await entry.bytes();
      if (!isSchema(bytes)) yield { kind: 'file', file: { name, bytes } };
    } catch (error) {
      yield { kind: 'unreadable', name, code: codeOf(error) };
      if (isLast(error)) throw error;
    }
  }
}

/** When time or room is up, it is up for the rest. */
function isLast(error: unknown): boolean {
  return error instanceof ScanError && (error.code === 'timeout' || error.code === 'tooLarge');
}

function codeOf(error: unknown): UnreadableCode {
  return error instanceof ScanError && isUnreadableCode(error.code) ? error.code : 'corrupt';
}

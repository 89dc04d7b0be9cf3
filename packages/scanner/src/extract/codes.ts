import { type UnreadableCode, unreadableCodes } from '../document.ts';
import { ScanError, type ScanErrorCode } from '../error.ts';

export function isUnreadableCode(code: ScanErrorCode): code is UnreadableCode {
  return (unreadableCodes as readonly string[]).includes(code);
}

/** The code of an error of ours; another's error says no more than that the file could not be read. */
export function codeOf(error: unknown): UnreadableCode {
  return error instanceof ScanError && isUnreadableCode(error.code) ? error.code : 'corrupt';
}

import { type UnreadableCode, unreadableCodes } from '../document.ts';
import type { ScanErrorCode } from '../error.ts';

export function isUnreadableCode(code: ScanErrorCode): code is UnreadableCode {
  return (unreadableCodes as readonly string[]).includes(code);
}

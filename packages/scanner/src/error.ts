import type { UnreadableCode } from './document.ts';

export type ScanErrorCode = UnreadableCode | 'badInput' | 'aborted';

/** A file that cannot be read, or a scan that cannot run. Carries no `cause`: foreign errors quote their input. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
  readonly code: ScanErrorCode;

  constructor(code: ScanErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

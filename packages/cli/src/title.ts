import { printable } from './printable.ts';
import type { ScanRecord } from './record.ts';

/** `#1001`, or the path of a loose file. */
export function titleOf({ ticket, file }: ScanRecord): string {
  return ticket === undefined ? printable(file ?? '') : `#${ticket}`;
}

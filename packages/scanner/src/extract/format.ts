import type { Likeness } from './likeness.ts';
import type { Reader } from './reading.ts';

export interface Format {
  readonly id: string;
  readonly mediaTypes: readonly string[];
  readonly extensions: readonly string[];
  /**
   * Our own readers of text are linear, and read where they are called. What takes binary files apart, or is the work of
   * others, runs in a thread, which finds the reader by `id` in `thread/readers.ts`.
   */
  readonly read: Reader | 'thread';
  /** Given by formats that are text: whether a text begins like one. The first row that says yes wins. */
  readonly likeness?: (head: string) => Likeness;
  /** Given by formats that `file-type` does not know or takes for another: whether the bytes begin like one. */
  readonly signature?: (bytes: Uint8Array) => boolean;
}

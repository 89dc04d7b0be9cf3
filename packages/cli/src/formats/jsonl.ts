import { entryOf } from './entry.ts';
import type { Format } from './format.ts';

/** One object a line; problems are told on stderr, so that every line is a ticket or a file. */
export const jsonl: Format = () => ({ record: (record) => `${JSON.stringify(entryOf(record))}\n` });

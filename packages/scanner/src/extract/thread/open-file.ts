import type { MessagePort, Transferable } from 'node:worker_threads';
import { ScanError } from '../../error.ts';
import { codeOf } from '../codes.ts';
import type { DocumentReading, FileBytes, ReadContext, Reader, Reading, Readings } from '../reading.ts';
import type { Answer, Order } from './messages.ts';
import { packed } from './packed.ts';
import { type AskedPictures, askPictures } from './pictures.ts';

/** A file that is being read, in the thread. */
export interface OpenFile {
  readonly pictures: AskedPictures;
  /** Reads on, and posts what comes of it. */
  next(): void;
  late(): void;
}

export function openFile(
  load: (() => Promise<Reader>) | undefined,
  { file, limits }: Extract<Order, { kind: 'read' }>,
  port: MessagePort,
): OpenFile {
  const time = new AbortController();
  const pictures = askPictures(port);
  const soFar = (reading: DocumentReading): void => port.postMessage({ kind: 'so-far', reading } satisfies Answer);
  const context: ReadContext = { limits, ocr: pictures.ocr, signal: time.signal, soFar };
  const readings = loaded(load, file, context)[Symbol.asyncIterator]();
  return {
    pictures,
    late: () => time.abort(),
    next() {
      readings
        .next()
        .then(({ done, value }) => (done ? port.postMessage({ kind: 'end' } satisfies Answer) : give(value, port)))
        .catch((error: unknown) => port.postMessage({ kind: 'failed', code: codeOf(error) } satisfies Answer));
    },
  };
}

async function* loaded(load: (() => Promise<Reader>) | undefined, file: FileBytes, context: ReadContext): Readings {
  if (!load) throw new ScanError('unsupported', 'There is no reader for the format.');
  const read = await load();
  yield* read(file, context);
}

/** The bytes of a file inside go as a copy: its reader may need what lies around them. */
function give(reading: Reading, port: MessagePort): void {
  if (reading.kind === 'file') {
    const bytes = new Uint8Array(reading.file.bytes);
    post({ kind: 'file', file: { ...reading.file, bytes } }, port, [bytes.buffer]);
  } else if (reading.kind === 'document') {
    const document = packed(reading);
    post(document, port, [document.numbers.buffer]);
  } else post(reading, port);
}

function post(
  reading: Extract<Answer, { kind: 'reading' }>['reading'],
  port: MessagePort,
  moved: Transferable[] = [],
): void {
  port.postMessage({ kind: 'reading', reading } satisfies Answer, moved);
}

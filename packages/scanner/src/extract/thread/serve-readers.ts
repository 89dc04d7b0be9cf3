import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Reader } from '../reading.ts';
import type { Order } from './messages.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { silence } from './silence.ts';

export type Readers = Readonly<Record<string, () => Promise<Reader>>>;

/** What a thread does: it reads one file after the other, each by the reader that it is told. */
export function serveReaders(readers: Readers): void {
  silence();
  // Parsers drop promises of broken files, which would end the thread.
  process.on('unhandledRejection', () => {});
  if (parentPort) serve(parentPort, readers);
}

function serve(port: MessagePort, readers: Readers): void {
  let open: OpenFile | null = null;
  port.on('message', (order: Order) => {
    switch (order.kind) {
      case 'read':
        open = openFile(readers[order.reader], order, port);
        return;
      case 'next':
        return open?.next();
      case 'late':
        return open?.late();
      case 'seen':
      case 'unseen':
        return open?.pictures.answer(order);
    }
  });
}

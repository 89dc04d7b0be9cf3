import { parentPort } from 'node:worker_threads';
import type { UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import { openPdfSource, type PdfPageContent, type PdfRest, type PdfSource } from './pdf-source.ts';

export type PdfRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'draw'; readonly number: number; readonly pixels: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'close' };

export interface PdfAnswers {
  readonly open: { readonly pages: number };
  readonly page: PdfPageContent;
  readonly draw: Uint8Array | null;
  readonly rest: PdfRest;
  readonly close: null;
}

export type PdfReply = { readonly answer: PdfAnswers[keyof PdfAnswers] } | { readonly code: UnreadableCode };

let pdf: PdfSource | null = null;

async function answer(request: PdfRequest): Promise<PdfAnswers[keyof PdfAnswers]> {
  switch (request.kind) {
    case 'open':
      await closePdf();
      pdf = await openPdfSource(request.bytes);
      return { pages: pdf.pages };
    case 'page':
      return opened().page(request.number);
    case 'draw':
      return opened().draw(request.number, request.pixels);
    case 'rest':
      return opened().rest();
    case 'close':
      return closePdf();
  }
}

async function closePdf(): Promise<null> {
  const closing = pdf;
  pdf = null;
  await closing?.[Symbol.asyncDispose]();
  return null;
}

function opened(): PdfSource {
  if (!pdf) throw new ScanError('corrupt', 'No PDF is open.');
  return pdf;
}

for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => {};

// pdf.js drops some promises of broken files; they would end the thread.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (request: PdfRequest) => {
  const reply = await answer(request).then(
    (value): PdfReply => ({ answer: value }),
    (error): PdfReply => ({ code: error instanceof ScanError && error.code === 'encrypted' ? 'encrypted' : 'corrupt' }),
  );
  parentPort?.postMessage(reply);
});

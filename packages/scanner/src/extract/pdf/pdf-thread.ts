import { parentPort } from 'node:worker_threads';
import type { UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import { entriesOf, type PdfEntry } from './annotations.ts';
import { type OpenPdf, openPdf } from './pdf-document.ts';

export type PdfRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly number: number; readonly pixels: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'close' };

export interface PdfAnswers {
  readonly open: { readonly pages: number };
  readonly page: PdfPageContent;
  readonly rest: { readonly files: readonly PdfFile[]; readonly hasXfa: boolean };
  readonly close: null;
}

export interface PdfPageContent {
  readonly text: string;
  readonly entries: readonly PdfEntry[];
  /** The page drawn, when it has hardly any text. */
  readonly picture: Uint8Array | null;
}

/** Content is null when it cannot be taken out. */
export interface PdfFile {
  readonly name: string;
  readonly content: Uint8Array | null;
}

export type PdfReply = { readonly answer: PdfAnswers[keyof PdfAnswers] } | { readonly code: UnreadableCode };

/** A page with less text than this is a picture of one. */
const fewCharacters = 20;
const renderScale = 2;

let pdf: OpenPdf | null = null;

async function answer(request: PdfRequest): Promise<PdfAnswers[keyof PdfAnswers]> {
  switch (request.kind) {
    case 'open':
      await closePdf();
      pdf = await openPdf(request.bytes);
      return { pages: pdf.document.numPages };
    case 'page':
      return readPage(opened(), request.number, request.pixels);
    case 'rest':
      return readRest(opened());
    case 'close':
      return closePdf();
  }
}

async function closePdf(): Promise<null> {
  const { parser } = pdf ?? {};
  pdf = null;
  await parser?.destroy();
  return null;
}

function opened(): OpenPdf {
  if (!pdf) throw new ScanError('corrupt', 'No PDF is open.');
  return pdf;
}

async function readPage({ parser, document }: OpenPdf, number: number, pixels: number): Promise<PdfPageContent> {
  const { pages } = await parser.getText({ partial: [number] });
  const page = await document.getPage(number);
  const text = pages[0]?.text ?? '';
  const few = text.replace(/\s+/g, '').length < fewCharacters;
  return { text, entries: entriesOf(await page.getAnnotations()), picture: few ? await drawn() : null };

  async function drawn(): Promise<Uint8Array | null> {
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(renderScale, Math.sqrt(pixels / (width * height)));
    const shots = await parser.getScreenshot({ partial: [number], scale, imageDataUrl: false });
    return shots.pages[0]?.data ?? null;
  }
}

async function readRest({ document }: OpenPdf): Promise<PdfAnswers['rest']> {
  const { info } = await document.getMetadata();
  const files = Object.values((await document.getAttachments()) ?? {});
  return {
    files: files.map(({ filename, content }) => ({ name: filename, content })),
    hasXfa: info.IsXFAPresent === true,
  };
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

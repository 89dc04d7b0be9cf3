import type { Field } from '../../document.ts';
import { prepareImage } from '../picture/prepare.ts';
import type { ReadContext } from '../reading.ts';
import type { PdfEntry } from './annotations.ts';
import type { PdfThread } from './pdf-pool.ts';

export interface PageText {
  readonly text: string;
  readonly fields: readonly Field[];
}

/** The text of a page, what OCR sees in it if it has none, and its form values and comments. */
export async function readPage(thread: PdfThread, number: number, context: ReadContext): Promise<PageText> {
  const { limits, signal } = context;
  const { text, entries, picture } = await thread.ask({ kind: 'page', number, pixels: limits.pixels }, signal);
  const seen = picture ? await pictureText(picture, context) : '';
  return withEntries([text, seen].filter((part) => part.trim() !== '').join('\n'), entries);
}

async function pictureText(picture: Uint8Array, { limits, ocr, signal }: ReadContext): Promise<string> {
  const image = await prepareImage(picture, limits.pixels + 100_000);
  return image ? ocr.read(image, signal) : '';
}

/** A form is one record: usually about one person. */
function withEntries(text: string, entries: readonly PdfEntry[]): PageText {
  let all = `${text}\n`;
  const fields: Field[] = [];
  for (const { kind, label, value } of entries) {
    if (label) all += `${label}: `;
    if (kind === 'form' && label) fields.push({ label, start: all.length, end: all.length + value.length, record: 0 });
    all += `${value}\n`;
  }
  return { text: `${all}\n`, fields };
}

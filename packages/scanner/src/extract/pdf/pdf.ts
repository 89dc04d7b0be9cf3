import type { Field, UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import { type FileBytes, type ReadContext, type Reading, type Readings, startsOf, textReading } from '../reading.ts';
import { type PageText, readPage } from './pdf-page.ts';
import { type PdfThread, takePdfThread } from './pdf-pool.ts';
import type { PdfFile } from './pdf-thread.ts';

/** The text of each page with its form values and comments, scanned pages through OCR, and the files inside. */
export async function* readPdf({ bytes }: FileBytes, context: ReadContext): Readings {
  await using thread = takePdfThread();
  const { signal } = context;
  const { pages: count } = await thread.ask({ kind: 'open', bytes }, signal);
  const { pages, failed } = await readPages(thread, count, context);
  yield pagesReading(pages);
  if (failed === 'timeout') throw new ScanError(failed, 'Reading the PDF took too long.');
  const { files, hasXfa } = await thread.ask({ kind: 'rest' }, signal);
  yield* files.map(fileReading);
  await thread.ask({ kind: 'close' }, signal);
  if (failed) throw new ScanError(failed, 'Not every page could be read.');
  if (hasXfa && !hasFields(pages)) throw new ScanError('unsupported', 'The form is of a kind that cannot be read.');
}

interface Pages {
  readonly pages: readonly PageText[];
  /** Why some page is missing. */
  readonly failed: UnreadableCode | null;
}

async function readPages(thread: PdfThread, count: number, context: ReadContext): Promise<Pages> {
  const pages: PageText[] = [];
  const last = Math.min(count, context.limits.pages);
  let failed: UnreadableCode | null = count > last ? 'tooLarge' : null;
  for (let number = 1; number <= last; number++) {
    try {
      pages.push(await readPage(thread, number, context));
    } catch (error) {
      if (context.signal.aborted) return { pages, failed: 'timeout' };
      failed = error instanceof ScanError && error.code === 'tooLarge' ? 'tooLarge' : 'corrupt';
      pages.push({ text: '', fields: [] });
    }
  }
  return { pages, failed };
}

function pagesReading(pages: readonly PageText[]): Reading {
  const texts = pages.map(({ text }) => text);
  const starts = startsOf(texts);
  const fields: Field[] = pages.flatMap((page, index) => page.fields.map((field) => moved(field, starts[index] ?? 0)));
  return textReading('paged', texts.join(''), { pages: starts, fields });
}

function moved(field: Field, by: number): Field {
  return { ...field, start: field.start + by, end: field.end + by };
}

function fileReading({ name, content }: PdfFile): Reading {
  return content ? { kind: 'file', file: { name, bytes: content } } : { kind: 'unreadable', name, code: 'corrupt' };
}

/** A form of Adobe LiveCycle keeps its data where pdf.js does not look, and shows a page that asks for another viewer. */
function hasFields(pages: readonly PageText[]): boolean {
  return pages.some(({ fields }) => fields.length > 0);
}

import type { UnreadableCode } from '../../document.ts';
import { codeOf } from '../codes.ts';
import type { ReadContext } from '../reading.ts';
import { type PageSight, pageKind, seenOn } from './pdf-page.ts';
import type { PdfPageContent, PdfSource } from './pdf-source.ts';

export interface ReadPages<Page> {
  readonly pages: readonly Page[];
  /** Why some page, or some of it, is missing. */
  readonly failed: UnreadableCode | null;
}

/** Null for a page that cannot be read. */
export type Content = PdfPageContent | null;

/** What stands on the pages, up to the limit of pages or of time. */
export async function readPages(
  pdf: PdfSource,
  { limits, signal }: ReadContext,
  soFar: (pages: readonly Content[]) => void,
): Promise<ReadPages<Content>> {
  const pages: Content[] = [];
  const last = Math.min(pdf.pages, limits.pages);
  let failed: UnreadableCode | null = pdf.pages > last ? 'tooLarge' : null;
  for (let number = 1; number <= last; number++) {
    if (signal.aborted) return { pages, failed: 'timeout' };
    try {
      const page = await pdf.page(number);
      pages.push(page);
      if (page.incomplete) failed = 'corrupt';
      soFar(pages);
    } catch {
      if (signal.aborted) return { pages, failed: 'timeout' };
      failed = 'corrupt';
      pages.push(null);
    }
  }
  return { pages, failed };
}

/** What the pages show beside their text. Pages that are nothing but a picture come first: time may run out. */
export async function readPictures(
  pdf: PdfSource,
  pages: readonly Content[],
  context: ReadContext,
): Promise<ReadPages<PageSight | null>> {
  const seen: (PageSight | null)[] = pages.map(() => null);
  let failed: UnreadableCode | null = null;
  for (const kind of ['only', 'also', 'scanned'] as const) {
    for (const [index, page] of pages.entries()) {
      if (!page || pageKind(page) !== kind) continue;
      if (context.signal.aborted) return { pages: seen, failed: 'timeout' };
      try {
        seen[index] = await seenOn(pdf, index + 1, page, context);
      } catch (error) {
        failed = context.signal.aborted ? 'timeout' : codeOf(error);
      }
    }
  }
  return { pages: seen, failed };
}

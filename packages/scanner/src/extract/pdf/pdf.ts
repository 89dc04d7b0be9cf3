import type { UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import {
  type DocumentReading,
  type FileBytes,
  type ReadContext,
  type Reading,
  type Readings,
  textReading,
} from '../reading.ts';
import type { PdfAttachment } from './pdf-document.ts';
import { type PageSight, pageKind } from './pdf-page.ts';
import { type Content, readPages, readPictures } from './pdf-pages.ts';
import { openPdfSource, type PdfRest, type PdfSource } from './pdf-source.ts';
import { pdfText } from './pdf-text.ts';

/** The text of each page with its form values and comments, what OCR sees on it besides, and the files inside. */
export async function* readPdf({ bytes }: FileBytes, context: ReadContext): Readings {
  await using pdf = await openPdfSource(bytes);
  const { pages, failed } = await readPages(pdf, context, (some) => context.soFar(documentReading(some, [], nothing)));
  const rest = context.signal.aborted ? nothing : await restOf(pdf);
  const pictures = await readPictures(pdf, pages, context);
  yield documentReading(pages, pictures.pages, rest);
  for (const sight of pictures.pages) for (const file of sight?.files ?? []) yield { kind: 'file', file };
  yield* fileReadings([...pages.flatMap((page) => page?.files ?? []), ...rest.files], context);
  const code = worst([failed, pictures.failed, rest.failed]);
  if (code) throw new ScanError(code, 'The PDF was not read in whole.');
  if (rest.hasXfa && !pages.some(hasForm))
    throw new ScanError('unsupported', 'The form is of a kind that cannot be read.');
}

type Rest = PdfRest & { readonly failed: UnreadableCode | null };

const nothing: Rest = { properties: [], files: [], hasXfa: false, failed: 'timeout' };

async function restOf(pdf: PdfSource): Promise<Rest> {
  try {
    return { ...(await pdf.rest()), failed: null };
  } catch {
    return { ...nothing, failed: 'corrupt' };
  }
}

function documentReading(
  pages: readonly Content[],
  seen: readonly (PageSight | null)[],
  { properties }: PdfRest,
): DocumentReading {
  const read = pages.map((page, index) => ({
    text: page?.text ?? '',
    isScanned: page !== null && pageKind(page) === 'scanned',
    sight: seen[index]?.document ?? null,
    entries: page?.entries ?? [],
  }));
  const { text, ...structure } = pdfText(read, properties);
  return textReading('paged', text, structure);
}

function* fileReadings(files: readonly PdfAttachment[], { limits }: ReadContext): Generator<Reading> {
  let total = 0;
  for (const { filename, content } of files.slice(0, limits.entries)) {
    total += content?.length ?? 0;
    if (total > limits.inflatedBytes) throw new ScanError('tooLarge', 'The files inside the PDF are too large.');
    yield content?.length
      ? { kind: 'file', file: { name: filename, bytes: content } }
      : { kind: 'unreadable', name: filename, code: 'corrupt' };
  }
  if (files.length > limits.entries) throw new ScanError('tooLarge', 'There are too many files inside the PDF.');
}

/** One code stands for all that is missing. */
function worst(codes: readonly (UnreadableCode | null)[]): UnreadableCode | null {
  const found = codes.filter((code) => code !== null);
  return found.find((code) => code === 'timeout') ?? found.find((code) => code === 'corrupt') ?? found[0] ?? null;
}

/** A form of Adobe LiveCycle keeps its data where pdf.js does not look, and shows a page that asks for another viewer. */
function hasForm(page: Content): boolean {
  return page?.entries.some(({ kind }) => kind === 'form') ?? false;
}

import { ScanError } from '../../error.ts';
import { attachedFiles, entriesOf, type PdfEntry } from './annotations.ts';
import {
  type OpenPdf,
  openPdf,
  type PdfAttachment,
  type PdfOperators,
  type PdfOutline,
  type PdfPage,
} from './pdf-document.ts';
import { pictureArea } from './picture-area.ts';
import { propertiesOf } from './properties.ts';
import { unseenLetters } from './unseen-text.ts';

/** A PDF that is open for reading. */
export interface PdfSource extends AsyncDisposable {
  readonly pages: number;
  page(number: number): Promise<PdfPageContent>;
  /** The page as a picture, of no more than so many pixels. */
  draw(number: number, pixels: number): Promise<Uint8Array | null>;
  rest(): Promise<PdfRest>;
}

export interface PdfPageContent {
  readonly text: string;
  readonly entries: readonly PdfEntry[];
  readonly files: readonly PdfAttachment[];
  /** How much of the page its pictures cover, 0–1. */
  readonly covered: number;
  /** Letters that nobody sees: what a scanner read in the picture. */
  readonly unseen: number;
  /** A picture on it cannot be decoded: it is drawn without. */
  readonly incomplete: boolean;
}

/** What the file holds besides pages. */
export interface PdfRest {
  readonly properties: readonly PdfEntry[];
  readonly files: readonly PdfAttachment[];
  /** Has a form of Adobe LiveCycle. */
  readonly hasXfa: boolean;
}

/** Opens a PDF in this thread. pdf.js may hang on a hostile one. */
export async function openPdfSource(bytes: Uint8Array): Promise<PdfSource> {
  const pdf = await openPdf(bytes);
  return {
    pages: pdf.document.numPages,
    page: (number) => pageContent(pdf, number),
    draw: (number, pixels) => drawn(pdf, number, pixels),
    rest: () => restOf(pdf),
    [Symbol.asyncDispose]: () => pdf.parser.destroy(),
  };
}

async function pageContent({ parser, document }: OpenPdf, number: number): Promise<PdfPageContent> {
  const { pages } = await parser.getText({ partial: [number] });
  const page = await document.getPage(number);
  const annotations = await page.getAnnotations();
  const operators = await operatorsOf(page);
  const incomplete = operators === null || !(await areDecoded(page, operators));
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return {
    text: pages[0]?.text ?? '',
    entries: entriesOf(annotations),
    files: attachedFiles(annotations).map(({ filename, content }) => ({ filename, content })),
    covered: operators ? Math.min(1, pictureArea(operators) / (width * height)) || 0 : 1,
    unseen: operators ? unseenLetters(operators) : 0,
    incomplete,
  };
}

/** A page that cannot be drawn may still have text. */
async function operatorsOf(page: PdfPage): Promise<PdfOperators | null> {
  try {
    return await page.getOperatorList();
  } catch {
    return null;
  }
}

// The numbers that operations have in pdf.js, whose version is pinned: a picture, and one that is repeated.
const showsPicture: ReadonlySet<number> = new Set([85, 88]);

/** pdf.js draws nothing in place of a picture that it cannot decode, and says nothing of it. */
async function areDecoded(page: PdfPage, { fnArray, argsArray }: PdfOperators): Promise<boolean> {
  const ids = fnArray.flatMap((operation, at) => (showsPicture.has(operation) ? [firstOf(argsArray[at])] : []));
  for (const id of new Set(ids)) if (typeof id === 'string' && !(await pictureOf(page, id))) return false;
  return true;
}

function pictureOf({ objs, commonObjs }: PdfPage, id: string): Promise<unknown> {
  return new Promise((resolve) => (id.startsWith('g_') ? commonObjs : objs).get(id, resolve));
}

function firstOf(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined;
}

/** Dots of the short side: letters of a page on A4 are then as high as Tesseract likes them. */
const shortSide = 2000;
const [leastScale, mostScale] = [2, 4];

async function drawn({ parser, document }: OpenPdf, number: number, pixels: number): Promise<Uint8Array | null> {
  const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
  const wanted = Math.min(Math.max(shortSide / Math.min(width, height), leastScale), mostScale);
  const scale = Math.min(wanted, Math.sqrt(pixels / (width * height)));
  const shots = await parser.getScreenshot({ partial: [number], scale, imageDataUrl: false });
  return shots.pages[0]?.data ?? null;
}

/** Titles of chapters, with those below them. */
function bookmarks(outline: readonly PdfOutline[] | null): PdfEntry[] {
  const waiting = [...(outline ?? [])];
  const entries: PdfEntry[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (entries.length === mostBookmarks) throw new ScanError('tooLarge', 'The PDF has too many bookmarks.');
    entries.push({ kind: 'property', label: '', value: next.title });
    waiting.unshift(...next.items);
  }
  return entries.filter(({ value }) => value.trim() !== '');
}

const mostBookmarks = 10_000;

async function restOf({ document }: OpenPdf): Promise<PdfRest> {
  const metadata = await document.getMetadata();
  const files = Object.values((await document.getAttachments()) ?? {});
  return {
    properties: [...propertiesOf(metadata), ...bookmarks(await document.getOutline())],
    files: files.map(({ filename, content }) => ({ filename, content })),
    hasXfa: metadata.info.IsXFAPresent === true,
  };
}

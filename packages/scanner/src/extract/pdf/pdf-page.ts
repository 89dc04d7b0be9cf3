import { lookAt } from '../picture/look-at.ts';
import { openPicture } from '../picture/open-picture.ts';
import type { Raster } from '../picture/raster.ts';
import { readText } from '../picture/read-text.ts';
import { createSeen } from '../picture/seen.ts';
import type { DocumentReading, FileBytes, ReadContext } from '../reading.ts';
import { lackingLines } from './lacking-lines.ts';
import type { PdfPageContent, PdfSource } from './pdf-source.ts';

/** A page with less text than this is a picture of one. */
const fewCharacters = 20;
/** Share of a page; a copy of an identity card on a letter takes 7 %, a stamp or one line of a screen 3 %, a logo mostly less than this. */
const muchCovered = 0.02;

/** A page with so many letters that nobody sees was read by the scanner that made it. */
const readByScanner = 200;

/** A page with hardly any text, one that has also pictures that are large enough to hold some, and one of which a scanner read the picture. */
export type PageKind = 'only' | 'also' | 'scanned' | 'none';

export function pageKind({ text, covered, unseen }: PdfPageContent): PageKind {
  if (text.replace(/\s+/g, '').length < fewCharacters) return 'only';
  if (unseen >= readByScanner) return 'scanned';
  return covered >= muchCovered ? 'also' : 'none';
}

/** What a page shows beside its text. */
export interface PageSight {
  readonly document: DocumentReading['document'];
  readonly files: readonly FileBytes[];
}

/** What OCR sees on a page and its text lacks, what codes on it say, and where faces are. */
export async function seenOn(
  pdf: PdfSource,
  number: number,
  content: PdfPageContent,
  context: ReadContext,
): Promise<PageSight | null> {
  const picture = await pdf.draw(number, context.limits.pixels);
  if (!picture) return null;
  // Drawing rounds sizes up, so it may have some more pixels than were asked for.
  const frame = await (await openPicture(picture, context.limits.pixels + 100_000)).frame(0);
  const seen = createSeen();
  if (pageKind(content) !== 'scanned') seen.texts.push(await newText(frame, content, context));
  await lookAt(frame, seen);
  return { document: seen.reading(false).document, files: seen.files };
}

async function newText(frame: Raster, { text, entries }: PdfPageContent, context: ReadContext): Promise<string> {
  const known = [text, ...entries.map(({ label, value }) => `${label} ${value}`)].join('\n');
  const pieces: string[] = [];
  for await (const piece of readText(frame, context)) pieces.push(piece);
  return lackingLines(known, pieces.join('\n')).join('\n');
}

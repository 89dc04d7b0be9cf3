import { openPicture } from '../picture/open-picture.ts';
import { readText } from '../picture/read-text.ts';
import type { ReadContext } from '../reading.ts';
import { lackingLines } from './lacking-lines.ts';
import type { PdfPageContent, PdfSource } from './pdf-source.ts';

/** A page with less text than this is a picture of one. */
const fewCharacters = 20;
/** Share of a page; a copy of an identity card on a letter takes 7 %, a stamp or one line of a screen 3 %, a logo mostly less than this. */
const muchCovered = 0.02;

/** A page with so many letters that nobody sees was read by the scanner that made it. */
const readByScanner = 200;

/** Whether a page has hardly any text, or also pictures that are large enough to hold some. */
export function picturesOn({ text, covered, unseen }: PdfPageContent): 'only' | 'also' | 'none' {
  if (text.replace(/\s+/g, '').length < fewCharacters) return 'only';
  return covered >= muchCovered && unseen < readByScanner ? 'also' : 'none';
}

/** What OCR sees on a page and its text lacks. */
export async function seenOn(
  pdf: PdfSource,
  number: number,
  { text, entries }: PdfPageContent,
  context: ReadContext,
): Promise<string> {
  const picture = await pdf.draw(number, context.limits.pixels);
  if (!picture) return '';
  const known = [text, ...entries.map(({ label, value }) => `${label} ${value}`)].join('\n');
  return lackingLines(known, await pictureText(picture, context)).join('\n');
}

/** Drawing rounds sizes up, so it may have some more pixels than were asked for. */
async function pictureText(picture: Uint8Array, context: ReadContext): Promise<string> {
  const frame = await (await openPicture(picture, context.limits.pixels + 100_000)).frame(0);
  const pieces: string[] = [];
  for await (const piece of readText(frame, context)) pieces.push(piece);
  return pieces.join('\n');
}

import { listIn } from './matrix.ts';
import type { PdfOperators } from './pdf-document.ts';

// The numbers that operations have in pdf.js, whose version is pinned.
const save = 10;
const restore = 11;
const setRenderingMode = 38;
const showText = 44;

/** Fills no letters and draws no outlines. */
const invisible = 3;

/** How many letters of a page nobody sees: a scanner puts what it read in the picture below it, or over it. */
export function unseenLetters({ fnArray, argsArray }: PdfOperators): number {
  const outer: unknown[] = [];
  let mode: unknown = 0;
  let letters = 0;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === save) outer.push(mode);
    else if (operation === restore) mode = outer.pop() ?? mode;
    else if (operation === setRenderingMode) [mode] = listIn(argsArray[at]);
    else if (operation === showText && mode === invisible) letters += listIn(listIn(argsArray[at])[0]).length;
  }
  return letters;
}

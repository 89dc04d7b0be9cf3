import type { Replacement } from '../replaced.ts';

/** A value in which OCR may have mistaken characters: the whole stretch is read in one way or not at all. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  readonly replacements: readonly Replacement[];
}

/** Finds values of one kind; one that was read well has no replacements and keeps others away. */
export type Misreading = (text: string) => Iterable<Misread>;

/** One replacement for each character that differs, so that every offset between leads back exactly. */
export function misread(start: number, written: string, meant: string): Misread {
  const replacements: Replacement[] = [];
  for (let i = 0; i < written.length; i++) {
    const plain = meant[i] ?? '';
    if (plain !== written[i]) replacements.push({ start: start + i, end: start + i + 1, plain });
  }
  return { start, end: start + written.length, replacements };
}

/** Takes out what stands in a stretch. */
export function without(start: number, end: number): Replacement {
  return { start, end, plain: '' };
}

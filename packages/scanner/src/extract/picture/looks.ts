import type { Raster } from './raster.ts';

/** What decides how a picture is read. */
export interface Looks {
  readonly width: number;
  readonly height: number;
  /** Share of it that is flat, 0–1. */
  readonly flat: number;
}

/** Below this a picture is a dot, a line or an icon: no text fits in it. Logos are larger, and are read. */
const smallestSide = 64;
const smallestArea = 64 * 64;

export function isTooSmall({ width, height }: Raster): boolean {
  return Math.max(width, height) < smallestSide || width * height < smallestArea;
}

/** Whether all of it is of one colour, give or take what is too faint to be read. */
export function isPlain({ data }: Raster): boolean {
  let [sum, squares] = [0, 0];
  for (const level of data) {
    sum += level;
    squares += level * level;
  }
  const mean = sum / data.length;
  return squares / data.length - mean * mean < 1;
}

/** Photos have 0.0 to 0.8, what a computer drew has 0.9 and more, also as a JPEG. */
export const isPhoto = ({ flat }: Looks): boolean => flat < 0.85;
const longSide = ({ width, height }: Looks): number => Math.max(width, height);

interface Rule {
  readonly id: string;
  readonly when: (looks: Looks) => boolean;
}

/** Tesseract wants letters of some 30 pixels; screens have 10 to 16. First match wins. */
const scales: readonly (Rule & { readonly scale: (looks: Looks) => number })[] = [
  {
    id: 'huge-photo',
    when: (looks) => isPhoto(looks) && longSide(looks) > 4000,
    scale: (looks) => 4000 / longSide(looks),
  },
  { id: 'small-photo', when: (looks) => isPhoto(looks) && longSide(looks) < 1500, scale: () => 2 },
  { id: 'screen', when: (looks) => !isPhoto(looks) && looks.width < 2000, scale: () => 2 },
  { id: 'large', when: () => true, scale: () => 1 },
];

export function scaleOf(looks: Looks): number {
  return scales.find(({ when }) => when(looks))?.scale(looks) ?? 1;
}

/** Reading as a page drops skewed paragraphs without a sign of it; a picture that matches is also read as one block. */
const secondReadings: readonly Rule[] = [
  { id: 'photo', when: isPhoto },
  { id: 'wide', when: ({ width }) => width >= 1500 },
];

export function wantsSecondReading(looks: Looks): boolean {
  return secondReadings.some(({ when }) => when(looks));
}

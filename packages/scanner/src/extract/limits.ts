/** Bounds within which one file is read; beyond them it is unreadable, never clean. */
export interface Limits {
  readonly bytes: number;
  /** Of all files inside one together, and how many times the bytes they are packed in, counted above 1 MB. */
  readonly inflatedBytes: number;
  readonly inflateRatio: number;
  /** Files in one archive. */
  readonly entries: number;
  /** How many files deep: a picture in a mail in a mail is at depth 2. */
  readonly depth: number;
  readonly pages: number;
  readonly pixels: number;
  readonly seconds: number;
  /** Of one part: its file and all files inside together. */
  readonly partSeconds: number;
}

export const defaultLimits: Limits = {
  bytes: 25 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  inflateRatio: 100,
  entries: 1000,
  depth: 3,
  pages: 200,
  pixels: 50_000_000,
  seconds: 60,
  partSeconds: 300,
};

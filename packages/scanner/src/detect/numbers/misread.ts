const confused: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

/** What OCR reads as letters where only digits can stand. */
export function asDigits(written: string): string {
  return written.toUpperCase().replace(/[OQDILZSGB]/g, (letter) => confused[letter] ?? letter);
}

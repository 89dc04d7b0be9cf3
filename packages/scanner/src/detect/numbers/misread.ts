const digitsFor: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

const lettersFor: Readonly<Record<string, string>> = {
  0: 'O',
  1: 'I',
  '|': 'I',
  '!': 'I',
  2: 'Z',
  5: 'S',
  6: 'G',
  8: 'B',
};

/** What OCR reads as letters where only digits can stand. */
export function asDigits(written: string): string {
  return written.toUpperCase().replace(/[OQDIL|!ZSGB]/g, (letter) => digitsFor[letter] ?? letter);
}

/** What OCR reads as digits where only capitals can stand. */
export function asLetters(written: string): string {
  return written.toUpperCase().replace(/[0125689|!]/g, (digit) => lettersFor[digit] ?? digit);
}

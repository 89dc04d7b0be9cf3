// Control characters, and those that turn the direction of text: a name in an export must not drive the terminal.
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text from an export, safe to show on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(unprintable, '·');
}

/** The same for a text of more lines. */
export function printableLines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => printable(line.replaceAll('\t', ' ')));
}

/** A line without its line break. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Every line of a text, also an empty one. */
export function* textLines(text: string): Generator<TextLine> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    yield { start, end: text[next - 1] === '\r' && next > start ? next - 1 : next };
    start = next + 1;
  }
}

/** The lines of a head that were not cut off, blank ones and comments left out. */
export function wholeLines(head: string, comment: RegExp): readonly string[] {
  const lines = head.split(/\r?\n/);
  const whole = lines.length > 1 && head.length > 8000 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line.trim() !== '' && !comment.test(line));
}

/** Longer lines are hard to read. */
const longest = 100;

export function widthOf({ columns }: { readonly columns: number }): number {
  return Math.min(columns, longest);
}

/** Breaks a text into lines of at most `width`, between words. */
export function wrapped(text: string, width: number, indent: string, later: string = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = later + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Rows of a name and a count as two columns; `part` says what a second count is. */
export function counted(rows: readonly (readonly [name: string, count: number, of?: number])[], part = ''): string[] {
  const name = Math.max(...rows.map(([text]) => text.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return rows.map(([text, count, of]) => {
    const share = of ? `  ${String(of).padStart(digits)} ${part}` : '';
    return `  ${text.padEnd(name)}  ${String(count).padStart(digits)}${share}`;
  });
}

/** Lines as one text that ends in a line break; nothing when there are none. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Where a cell's content stands, without its quotes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Rows of cells. A quote that does not close, or closes in the middle of a cell, is an ordinary character: no text is lost. */
export function* csvRows(text: string, delimiter: string): Generator<readonly Cell[]> {
  const closing = closingQuotes(text, delimiter);
  let at = 0;
  while (at < text.length) {
    const row: Cell[] = [];
    for (;;) {
      const { cell, next } = cellAt(text, at, delimiter, closing);
      row.push(cell);
      at = next + 1;
      if (text[next] !== delimiter) break;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
    if (row.length > 1 || row[0]?.start !== row[0]?.end) yield row;
  }
}

interface Closing {
  /** Where the quote that opens at `open` closes; -1 when it does not. */
  after(open: number): number;
}

function cellAt(text: string, at: number, delimiter: string, closing: Closing): { cell: Cell; next: number } {
  if (text[at] === '"') {
    const close = closing.after(at);
    if (close > 0) return { cell: { start: at + 1, end: close }, next: endOfCell(text, close + 1, delimiter) };
  }
  const next = endOfCell(text, at, delimiter);
  return { cell: { start: at, end: next }, next };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Once a quote is seen to stay open up to the end of the text, so do the ones behind it: the text is walked once. */
function closingQuotes(text: string, delimiter: string): Closing {
  let open = false;
  return {
    after(start) {
      for (let at = start + 1; !open && at < text.length; at++) {
        if (text[at] !== '"') continue;
        if (text[at + 1] === '"') at++;
        else if (endsCell(text, at + 1, delimiter)) return at;
      }
      open = true;
      return -1;
    },
  };
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

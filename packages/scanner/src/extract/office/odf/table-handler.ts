import { type Attributes, attribute } from '../package/xml-part.ts';
import { addComment } from '../sheet/comments.ts';
import type { SheetCell } from '../sheet/shape.ts';
import type { SheetText } from '../sheet/sheet-text.ts';
import { cellText } from './cell-text.ts';

/** Reads the tables of a spreadsheet. */
export interface OdfTables {
  readonly isOpen: boolean;
  open(name: string, attributes: Attributes): void;
  text(words: string): void;
  close(name: string): void;
}

/** The same cell again, beside itself: what a program fills a sheet up with is empty. */
const mostCopies = 50;

/** Of a table in a chart only the words are read. */
const textElements: ReadonlySet<string> = new Set(['p', 'title', 'desc']);

interface Comment {
  readonly row: number;
  author: string;
  words: string;
}

export function odfTableHandler(sheet: SheetText): OdfTables {
  let depth = 0;
  let row = 0;
  let column = 0;
  let cells: SheetCell[] = [];
  let cell: Attributes = {};
  let words = '';
  let comment: Comment | null = null;
  let comments: Comment[] = [];
  let texts = 0;
  let element = '';
  let link = '';
  let inner = 0;

  function startSheet(attributes: Attributes): void {
    sheet.startSheet(attribute(attributes, 'name'));
    row = 0;
    comments = [];
  }

  function endSheet(): void {
    sheet.endSheet();
    for (const { row: of, author, words: said } of comments) addComment(sheet, { row: of, author }, said.trim());
  }

  function openCell(attributes: Attributes): void {
    cell = attributes;
    words = '';
  }

  function closeCell(): void {
    const text = cellText(cell, words.trim()).trim();
    const copies = Number(attribute(cell, 'number-columns-repeated')) || 1;
    if (text)
      for (let copy = 0; copy < Math.min(copies, mostCopies); copy++) cells.push({ column: column + copy, text });
    column += copies;
  }

  function closeRow(): void {
    sheet.row({ number: row, cells });
    cells = [];
    column = 0;
  }

  const opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'table-row': () => void row++,
    'table-cell': openCell,
    'covered-table-cell': openCell,
    annotation: () => {
      comment = { row, author: '', words: '' };
    },
    shapes: () => {
      words = '';
    },
    p: startText,
    title: startText,
    desc: startText,
    s: () => write(' '),
    tab: () => write(' '),
    'line-break': () => write('\n'),
    a: (attributes) => {
      link = attribute(attributes, 'href').replace(/^mailto:/i, '');
    },
  };
  const closes: Readonly<Record<string, () => void>> = {
    'table-row': closeRow,
    'table-cell': closeCell,
    'covered-table-cell': closeCell,
    annotation: () => {
      if (comment) comments.push(comment);
      comment = null;
    },
    shapes: () => {
      for (const line of words.split('\n')) sheet.lines.add(line);
    },
    p: endText,
    title: endText,
    desc: endText,
    a: () => {
      if (link && !words.includes(link)) write(` <${link}>`);
    },
  };

  function startText(): void {
    texts++;
    write('\n');
  }

  function endText(): void {
    texts--;
  }

  function write(piece: string): void {
    if (comment) comment.words += piece;
    else words += piece;
  }

  return {
    get isOpen() {
      return depth > 0;
    },
    open(name, attributes) {
      if (++depth === 1) startSheet(attributes);
      if (name === 'table' && depth > 1) inner++;
      element = name;
      if (inner === 0 || texts > 0 || textElements.has(name)) opens[name]?.(attributes);
    },
    text(piece) {
      if (comment && element === 'creator') comment.author += piece;
      else if (texts > 0) write(piece);
    },
    close(name) {
      element = '';
      if (inner === 0 || texts > 0 || textElements.has(name)) closes[name]?.();
      if (name === 'table' && depth > 1) inner--;
      if (--depth === 0) endSheet();
    },
  };
}

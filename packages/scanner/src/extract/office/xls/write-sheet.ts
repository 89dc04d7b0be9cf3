import type { CellObject } from '@e965/xlsx';
import { unsaidTarget } from '../../../html/links.ts';
import { numberText } from '../sheet/cell-value.ts';
import { addComment } from '../sheet/comments.ts';
import { kindOfFormat } from '../sheet/number-format.ts';
import type { SheetCell } from '../sheet/shape.ts';
import type { SheetText } from '../sheet/sheet-text.ts';

interface Note {
  readonly row: number;
  readonly author: string;
  readonly words: string;
}

/** What the library calls who made a note when the file does not say. */
const noAuthor = 'SheetJ5';

/** Writes the rows of a sheet, then notes and addresses of its cells. What the notes say is added to `said`. */
export function writeSheet(
  sheets: SheetText,
  rows: readonly (readonly CellObject[] | undefined)[],
  from1904: boolean,
  said: Set<string>,
): void {
  const notes: Note[] = [];
  const links: { readonly row: number; readonly address: string }[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    const found: SheetCell[] = [];
    cells?.forEach((cell, column) => {
      const text = cellText(cell, from1904);
      if (text) found.push({ column, text });
      for (const { a = '', t: words = '' } of cell.c ?? []) notes.push({ row, author: a === noAuthor ? '' : a, words });
      const address = unsaidTarget(cell.l?.Target ?? '', text);
      if (address) links.push({ row, address });
    });
    sheets.row({ number: row, cells: found });
  });
  sheets.endSheet();
  for (const { row, address } of links) sheets.lines.addField('Koppeling', address, sheets.recordOf(row));
  for (const note of notes) {
    said.add(note.words.trim());
    addComment(sheets, note, note.words);
  }
}

/** On one line; a cell keeps no tabs and breaks of its own. */
function cellText({ t: type, v: value, z: format }: CellObject, from1904: boolean): string {
  if (value === undefined || type === 'e' || type === 'z') return '';
  if (type === 'n') return numberText(String(value), kindOfFormat(String(format ?? '')), from1904);
  if (type === 'b') return value ? 'WAAR' : 'ONWAAR';
  return String(value).replace(/\s+/g, ' ').trim();
}

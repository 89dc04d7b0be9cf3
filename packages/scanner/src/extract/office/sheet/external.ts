import type { Parts } from '../package/parts.ts';
import type { CellSource } from './sheet-handler.ts';
import { sheetHandler } from './sheet-handler.ts';
import type { SheetText } from './sheet-text.ts';

/** Cells of other workbooks, as they were when a formula last looked at them. */
export async function readExternal(text: SheetText, parts: Parts): Promise<void> {
  for (const name of parts.matching(/^xl\/externalLinks\/[^/]*\.xml$/i)) {
    text.startSheet('');
    const { open, text: take, close } = sheetHandler(nothing, { row: text.row, link: () => {}, words: () => {} });
    const called = (element: string): string => (element === 'cell' ? 'c' : element);
    await parts.read(name, {
      open: (element, attributes) => open?.(called(element), attributes),
      text: (piece) => take?.(piece),
      close: (element) => close?.(called(element)),
    });
    text.endSheet();
  }
}

const nothing: CellSource = { strings: [], kinds: [], from1904: false };

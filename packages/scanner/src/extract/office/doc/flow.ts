import type { Body } from '../package/body.ts';
import { type FieldCodes, fieldCodes } from './field-codes.ts';
import type { Paragraph } from './paragraphs.ts';

/** Writes paragraphs, and what stands in tables as rows and cells. */
export function writeParagraphs(paragraphs: Iterable<Paragraph>, body: Body): void {
  const codes = fieldCodes(body);
  const table = tableIn(body);
  body.line();
  for (const { text, mark, endsCell } of paragraphs) {
    if (mark === 'row') table.endRow();
    else if (mark === 'cell') table.openCell();
    else table.close();
    writeWords(text, body, codes);
    codes.endParagraph();
    if (mark === 'cell' && endsCell) table.endCell();
    else if (mark !== 'row') body.line();
  }
  table.close();
  body.line();
}

/** Opens what a cell needs when it is not open yet: a table starts with its first cell. */
function tableIn(body: Body) {
  const open: ('table' | 'tr' | 'td')[] = [];
  function openUpTo(parts: readonly ('table' | 'tr' | 'td')[]): void {
    for (const part of parts.slice(open.length)) {
      open.push(part);
      body.open(part);
    }
  }
  function closeDownTo(depth: number): void {
    while (open.length > depth) body.close(open.pop() ?? 'table');
  }
  return {
    openCell() {
      if (open.length === 0) body.line();
      if (open.length < 2) {
        openUpTo(['table']);
        body.line();
      }
      openUpTo(['table', 'tr', 'td']);
    },
    endCell: () => closeDownTo(2),
    endRow: () => closeDownTo(1),
    close() {
      if (open.length === 0) return;
      closeDownTo(0);
      body.line();
    },
  };
}

/** What is no letter, as it stands in the text of Word ([MS-DOC] 2.4.1); pictures and references to notes say nothing. */
const marks: Readonly<Record<string, (body: Body) => void>> = {
  '\t': (body) => body.tab(),
  '\x0b': (body) => body.lineBreak(),
  '\x0e': (body) => body.line(),
  '\x1e': (body) => body.text('-'),
};

function writeWords(text: string, body: Body, codes: FieldCodes): void {
  for (const run of text.split(/(\p{Cc})/u)) {
    if (run === '' || codes.takes(run)) continue;
    const mark = marks[run];
    if (mark) mark(body);
    else if (!/^\p{Cc}/u.test(run)) body.text(run);
  }
}

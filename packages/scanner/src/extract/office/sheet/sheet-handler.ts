import { type Attributes, attribute, relationId, type XmlHandler } from '../package/xml-part.ts';
import { isoText, numberText } from './cell-value.ts';
import { columnOf, rowOf } from './columns.ts';
import type { NumberKind } from './number-format.ts';
import type { SheetCell, SheetRow } from './shape.ts';
import { stringHandler } from './strings.ts';
import { textsIn } from './workbook.ts';

/** What cells refer to. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** What a sheet gives while it is read. */
export interface SheetSink {
  row(row: SheetRow): void;
  /** A link of a cell, by the relation that names its address. */
  link(row: number, relation: string): void;
  /** Words beside the cells: headers, footers, lists to choose from, what a cell asks for. */
  words(words: string): void;
}

const booleans: Readonly<Record<string, string>> = { '0': 'ONWAAR', '1': 'WAAR' };
const printed = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Reads rows as they are, whatever the sheet says of its size. */
export function sheetHandler(source: CellSource, sink: SheetSink): XmlHandler {
  const inline = stringHandler();
  let row = 0;
  let column = -1;
  let cells: SheetCell[] = [];
  let type = '';
  let style = 0;
  let value = '';
  let formula = '';
  let words = '';
  let collects: 'value' | 'formula' | 'inline' | 'words' | null = null;

  function openCell({ r, t = 'n', s }: Attributes): void {
    column = r ? columnOf(r) : column + 1;
    type = t;
    style = Number(s ?? 0);
    value = formula = '';
  }

  function closeCell(): void {
    const text = withFormula(valueText().trim(), formula);
    if (text) cells.push({ column, text });
  }

  function valueText(): string {
    if (type === 's') return source.strings[Number(value)] ?? '';
    if (type === 'n') return numberText(value, source.kinds[style] ?? null, source.from1904);
    if (type === 'b') return booleans[value] ?? value;
    if (type === 'd') return isoText(value);
    return type === 'e' ? '' : value;
  }

  function closeRow(): void {
    sink.row({ number: row, cells });
    cells = [];
    column = -1;
  }

  return {
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'v') collects = 'value';
      else if (name === 'row') row = Number(attributes.r) || row + 1;
      else if (name === 'f') collects = 'formula';
      else if (name === 'is') {
        inline.start();
        collects = 'inline';
      } else if (collects === 'inline') inline.open(name);
      else if (printed.test(name) || name === 'formula1' || name === 'formula2') collects = 'words';
      else if (name === 'hyperlink') sink.link(rowOf(attribute(attributes, 'ref')), relationId(attributes));
      else if (name === 'dataValidation')
        for (const asked of ['promptTitle', 'prompt', 'errorTitle', 'error']) sink.words(attribute(attributes, asked));
    },
    text(piece) {
      if (collects === 'value') value += piece;
      else if (collects === 'inline') inline.text(piece);
      else if (collects === 'formula') formula += piece;
      else if (collects === 'words') words += piece;
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      else if (name === 'is') value = inline.value();
      else if (collects === 'inline') inline.close(name);
      if (collects === 'words') sink.words(printed.test(name) ? printedText(words) : textsIn(words).join('; '));
      if (collects !== 'inline' || name === 'is') collects = null;
      words = '';
    },
  };
}

/** Texts in a formula that may be somebody's, such as the address of a link, when the result does not show them. */
function withFormula(text: string, formula: string): string {
  if (!formula.includes('"')) return text;
  const hidden = textsIn(formula).filter((held) => /@|\d{6}/.test(held) && !text.includes(held));
  return [text, ...hidden.map((held) => `<${held}>`)].join(' ').trim();
}

/** `&L&"Arial"&12Lijst van Jan&C…` */
function printedText(words: string): string {
  return words
    .slice(0, 1000)
    .replace(/&"[^"]{0,100}"|&K[\dA-F]{6}|&\d{1,3}|&[PNDTZFAGIUBESXYOH+-]/gi, '')
    .replace(/&[LCR]/g, ' ')
    .replaceAll('&&', '&')
    .trim();
}

import type { Parts } from '../package/parts.ts';
import { relationsOf } from '../package/relations.ts';
import { attribute } from '../package/xml-part.ts';
import { isoText, numberText } from './cell-value.ts';
import type { SheetText } from './sheet-text.ts';

/** A column of the table that a pivot table sums up. */
interface SourceColumn {
  readonly name: string;
  /** Values that occur in it. */
  readonly items: string[];
}

/** Values in a pivot cache, by the element that holds them; `x` points at one of the column's items. */
const values: Readonly<Record<string, (value: string) => string>> = {
  s: (value) => value,
  n: (value) => numberText(value, null, false),
  d: isoText,
  b: (value) => value,
  m: () => '',
  e: () => '',
};

/** Pivot tables keep the table that they sum up, also when its sheet was taken out. */
export async function readPivots(text: SheetText, parts: Parts): Promise<void> {
  for (const name of parts.matching(/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i)) {
    const columns = await sourceColumns(parts, name);
    const records = (await relationsOf(parts, name)).find(({ type }) => type === 'pivotCacheRecords')?.target;
    text.startSheet('');
    if (records && parts.has(records)) await readRecords(text, parts, records, columns);
    else for (const { name: label, items } of columns) writeItems(text, label, items);
    text.endSheet();
  }
}

function writeItems(text: SheetText, label: string, items: readonly string[]): void {
  for (const item of items) text.lines.addField(label, item, text.newRecord());
}

async function sourceColumns(parts: Parts, name: string): Promise<readonly SourceColumn[]> {
  const columns: SourceColumn[] = [];
  await parts.read(name, {
    open(element, attributes) {
      if (element === 'cacheField') columns.push({ name: attribute(attributes, 'name'), items: [] });
      else columns.at(-1)?.items.push(...valueIn(element, attribute(attributes, 'v')));
    },
  });
  return columns;
}

function valueIn(element: string, value: string): readonly string[] {
  const read = values[element];
  return read ? [read(value)] : [];
}

async function readRecords(
  text: SheetText,
  parts: Parts,
  name: string,
  columns: readonly SourceColumn[],
): Promise<void> {
  let number = 1;
  let row: string[] = columns.map((column) => column.name);
  const flush = (): void => {
    const cells = row.map((cell, column) => ({ column, text: cell.trim() })).filter((cell) => cell.text !== '');
    text.row({ number: number++, cells });
    row = [];
  };
  flush();
  await parts.read(name, {
    open(element, attributes) {
      const value = attribute(attributes, 'v');
      if (element === 'x') row.push(columns[row.length]?.items[Number(value)] ?? '');
      else row.push(...valueIn(element, value));
    },
    close(element) {
      if (element === 'r') flush();
    },
  });
}

import type { ReadContext, Reading } from '../../reading.ts';
import { textReading } from '../../reading.ts';
import { createBody } from '../package/body.ts';
import { createLinks } from '../package/links.ts';
import type { Parts } from '../package/parts.ts';
import type { Tail } from '../package/properties.ts';
import { relationsOf } from '../package/relations.ts';
import { slideHandler } from '../slides/handler.ts';
import { createBeside } from './beside.ts';
import { type Persons, readNotes, readPersons, readThreads } from './comments.ts';
import { readExternal } from './external.ts';
import { numberKinds } from './number-format.ts';
import { readPivots } from './pivot.ts';
import { sharedStrings } from './shared-strings.ts';
import { type CellSource, sheetHandler } from './sheet-handler.ts';
import { createSheetText, type SheetText } from './sheet-text.ts';
import { readWorkbook } from './workbook.ts';

/** Each sheet, hidden or not, with its notes and drawings; then what pivot tables and formulas keep of other tables, names, and what `tail` adds. */
export async function readSheets(parts: Parts, main: string, tail: Tail, { limits }: ReadContext): Promise<Reading> {
  const relations = await relationsOf(parts, main);
  const partOf = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? '';
  const { sheets, names, from1904 } = await readWorkbook(parts, main, relations);
  const strings = await sharedStrings(parts, partOf('sharedStrings'));
  const source = { strings, kinds: await numberKinds(parts, partOf('styles')), from1904 };
  const persons = await readPersons(parts);
  const text = createSheetText(limits.inflatedBytes);
  for (const { name, part } of sheets) await readSheet(text, parts, name, part, source, persons);
  await readPivots(text, parts);
  await readExternal(text, parts);
  const record = text.newRecord();
  for (const { label, value } of [...names, ...(await tail())]) text.lines.addField(label, value, record);
  const { text: all, fields, pages } = text.result();
  return textReading('table', all, { fields, pages });
}

async function readSheet(
  text: SheetText,
  parts: Parts,
  name: string,
  part: string,
  source: CellSource,
  persons: Persons,
): Promise<void> {
  const relations = await relationsOf(parts, part);
  const beside = createBeside(relations);
  text.startSheet(name);
  await parts.read(part, sheetHandler(source, { ...beside.sink, row: (row) => beside.row(row, text) }));
  text.endSheet();
  beside.write(text);
  for (const { type, target, external } of relations) {
    if (external) continue;
    if (type === 'comments') await readNotes(text, parts, target);
    if (type === 'threadedComment') await readThreads(text, parts, target, persons);
    if (type === 'drawing') await readDrawing(text, parts, target);
  }
}

/** Words in shapes. */
async function readDrawing(text: SheetText, parts: Parts, name: string): Promise<void> {
  const body = createBody();
  const links = createLinks(body, await relationsOf(parts, name));
  await parts.read(name, slideHandler(body, links));
  for (const line of body.result().text.split('\n')) text.lines.add(line);
}

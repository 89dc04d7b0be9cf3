import type { Parts } from '../package/parts.ts';
import type { Relation } from '../package/relations.ts';
import { attribute, relationId } from '../package/xml-part.ts';

export interface Workbook {
  /** Visible or not. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Names that stand for a text, and what is noted with a name. */
  readonly names: readonly { readonly label: string; readonly value: string }[];
  /** Days are counted from 1904, as the first Macs did. */
  readonly from1904: boolean;
}

export async function readWorkbook(parts: Parts, main: string, relations: readonly Relation[]): Promise<Workbook> {
  const sheets: { name: string; part: string }[] = [];
  const names: { label: string; value: string }[] = [];
  let from1904 = false;
  let named = '';
  let formula = '';
  await parts.read(main, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904'));
      if (element === 'sheet') {
        const part = relations.find(({ id }) => id === relationId(attributes))?.target;
        if (part) sheets.push({ name: attribute(attributes, 'name'), part });
      }
      if (element !== 'definedName') return;
      named = attribute(attributes, 'name');
      formula = '';
      names.push({ label: named, value: attribute(attributes, 'comment') });
    },
    text(piece) {
      if (named) formula += piece;
    },
    close(element) {
      if (element !== 'definedName') return;
      for (const value of textsIn(formula)) names.push({ label: named, value });
      named = '';
    },
  });
  return { sheets: [...sheets, ...unlisted(parts, sheets)], names: names.filter(({ value }) => value), from1904 };
}

/** A sheet that the workbook does not list is in the file all the same. */
function unlisted(parts: Parts, sheets: readonly { readonly part: string }[]): { name: string; part: string }[] {
  const listed = new Set(sheets.map(({ part }) => part.toLowerCase()));
  return parts
    .matching(/^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]*\.xml$/i)
    .filter((part) => !listed.has(part.toLowerCase()))
    .map((part) => ({ name: '', part }));
}

/** A formula has no more than 8,192 characters. */
const longestFormula = 10_000;

/** Texts between quotes in a formula. */
export function textsIn(formula: string): readonly string[] {
  return [...formula.slice(0, longestFormula).matchAll(/"((?:[^"]|""){1,1000})"/g)].map(([, text = '']) =>
    text.replaceAll('""', '"'),
  );
}

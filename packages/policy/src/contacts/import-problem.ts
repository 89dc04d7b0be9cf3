import type { Text } from '../text.ts';
import { type Column, headers } from './csv-columns.ts';

export type ImportCode =
  | 'unreadable'
  | 'missing-column'
  | 'ignored-column'
  | 'too-many-cells'
  | 'missing'
  | 'bad-organisation'
  | 'bad-list'
  | 'list-differs'
  | 'bad-name'
  | 'bad-email'
  | 'bad-category'
  | 'bad-date'
  | 'double';

const reasons: Readonly<Record<ImportCode, Text>> = {
  unreadable: {
    nl: 'niet te lezen; klopt het aantal aanhalingstekens?',
    en: 'cannot be read; are the quotes in pairs?',
  },
  'missing-column': { nl: 'deze kolom ontbreekt', en: 'this column is missing' },
  'ignored-column': { nl: 'deze kolom wordt niet ingelezen', en: 'this column is not read' },
  'too-many-cells': { nl: 'meer cellen dan kolommen', en: 'more cells than columns' },
  missing: { nl: 'niet ingevuld', en: 'not filled in' },
  'bad-organisation': { nl: 'onbekende organisatie', en: 'unknown organisation' },
  'bad-list': { nl: 'ja of nee verwacht', en: 'yes or no expected' },
  'list-differs': { nl: 'anders dan op een eerdere regel', en: 'other than on an earlier line' },
  'bad-name': { nl: 'geen naam', en: 'not a name' },
  'bad-email': { nl: 'geen e-mailadres', en: 'not an e-mail address' },
  'bad-category': { nl: 'algemeen of ICT verwacht', en: 'general or ICT expected' },
  'bad-date': { nl: 'geen datum (jjjj-mm-dd of dd-mm-jjjj)', en: 'not a date (yyyy-mm-dd or dd-mm-yyyy)' },
  double: { nl: 'dit adres staat al op de lijst', en: 'this address is on the list already' },
};

/** Where a file is wrong and why, never what stands there. */
export interface ImportProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; null when it is not about one cell. */
  readonly column: number | null;
  readonly field: Column | null;
  readonly code: ImportCode;
}

/** `regel 3, kolom 2 (e-mail): geen e-mailadres`. */
export function problemText({ line, column, field, code }: ImportProblem): Text {
  const at = (lineWord: string, columnWord: string, header: string | null): string =>
    [`${lineWord} ${line}`, column === null ? null : `${columnWord} ${column}`].filter(Boolean).join(', ') +
    (header === null ? '' : ` (${header})`);
  return {
    nl: `${at('regel', 'kolom', field && headers[field].nl)}: ${reasons[code].nl}`,
    en: `${at('line', 'column', field && headers[field].en)}: ${reasons[code].en}`,
  };
}

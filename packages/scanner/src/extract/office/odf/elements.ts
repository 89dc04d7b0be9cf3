import { type Attributes, attribute } from '../package/xml-part.ts';
import type { OdfState } from './state.ts';

type Open = (state: OdfState, attributes: Attributes) => void;
type Close = (state: OdfState) => void;

/** Elements whose own text is read, whatever stands around it. */
export const texts: ReadonlySet<string> = new Set(['p', 'h', 'header-decl', 'footer-decl', 'title', 'desc']);

const openLine: Open = (state) => startLine(state);
const closeLine: Close = (state) => startLine(state);
const openCell: Open = ({ body, cells, inHeaderRows }) => {
  const part = inHeaderRows ? 'th' : 'td';
  cells.push(part);
  body.open(part);
};
const closeCell: Close = ({ body, cells }) => body.close(cells.pop() ?? 'td');

export const opens: Readonly<Record<string, Open>> = {
  p: openLine,
  h: openLine,
  title: openLine,
  desc: openLine,
  'header-decl': openLine,
  'footer-decl': openLine,
  s: (state) => write(state, ' '),
  tab: (state) => (state.captures.isOpen ? state.captures.text('\t') : state.body.tab()),
  'line-break': (state) => (state.captures.isOpen ? state.captures.text('\n') : state.body.lineBreak()),
  table({ body }) {
    body.line();
    body.open('table');
  },
  'table-header-rows': (state) => {
    state.inHeaderRows = true;
  },
  'table-row': ({ body }) => {
    body.line();
    body.open('tr');
  },
  'table-cell': openCell,
  'covered-table-cell': openCell,
  a: ({ body, links }, attributes) => void links.push({ address: attribute(attributes, 'href'), from: body.length }),
  annotation: ({ captures }) => captures.open('annotation'),
  note: ({ captures }) => captures.open('note'),
  deletion: ({ captures }) => captures.open('deletion'),
  previous: ({ captures }) => captures.open('deletion'),
  'hidden-text': writeAttributes('string-value'),
  'conditional-text': writeAttributes('string-value-if-true', 'string-value-if-false'),
  'user-field-decl': ({ body }, attributes) =>
    body.labelled(attribute(attributes, 'name'), attribute(attributes, 'string-value'), 'variables'),
  'content-validation': writeAttributes('condition'),
  'help-message': writeAttributes('title'),
  'error-message': writeAttributes('title'),
  'named-expression': ({ body }, attributes) =>
    body.labelled(attribute(attributes, 'name'), attribute(attributes, 'expression'), 'variables'),
  page({ body, pages }) {
    body.line();
    pages.push(body.length);
  },
  spreadsheet: (state) => {
    state.inSpreadsheet = true;
  },
  forms: (state) => {
    state.inForms = true;
  },
  'binary-data': ({ binaries }) => void binaries.push(''),
  image: (state, attributes) => {
    if (/^(?:https?|ftp|file):/i.test(attribute(attributes, 'href'))) state.remotePictures++;
  },
};

export const closes: Readonly<Record<string, Close>> = {
  p: closeLine,
  h: closeLine,
  title: closeLine,
  desc: closeLine,
  'header-decl': closeLine,
  'footer-decl': closeLine,
  table({ body }) {
    body.close('table');
    body.line();
  },
  'table-header-rows': (state) => {
    state.inHeaderRows = false;
  },
  'table-row': ({ body }) => body.close('tr'),
  'table-cell': closeCell,
  'covered-table-cell': closeCell,
  a: ({ body, links, captures }) => {
    const link = links.pop();
    if (link && captures.isOpen) captures.text(` ${link.address.replace(/^mailto:/i, '')} `);
    else if (link) body.target(link.address, link.from);
  },
  annotation: ({ captures }) => captures.close('annotation'),
  note: ({ captures }) => captures.close('note'),
  deletion: ({ captures }) => captures.close('deletion'),
  previous: ({ captures }) => captures.close('deletion'),
  spreadsheet: (state) => {
    state.inSpreadsheet = false;
  },
  forms: (state) => {
    state.inForms = false;
  },
};

/** A control of a form: what it asks for and what was filled in. */
export function openControl({ body }: OdfState, attributes: Attributes): void {
  const value = attribute(attributes, 'current-value') || attribute(attributes, 'value');
  body.labelled(attribute(attributes, 'label') || attribute(attributes, 'name') || 'Waarde', value, 'form');
}

export function write({ body, captures }: OdfState, words: string): void {
  if (captures.isOpen) captures.text(words);
  else body.text(words);
}

function startLine({ body, captures }: OdfState): void {
  if (captures.isOpen) captures.text('\n');
  else body.line();
}

function writeAttributes(...names: readonly string[]): Open {
  return (state, attributes) => {
    for (const name of names) write(state, ` ${attribute(attributes, name)} `);
  };
}

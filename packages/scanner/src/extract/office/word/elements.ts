import { type Attributes, attribute, relationId } from '../package/xml-part.ts';
import type { WordState } from './state.ts';

type Open = (state: WordState, attributes: Attributes) => void;
type Close = (state: WordState) => void;

const valOf = (attributes: Attributes): string => attribute(attributes, 'val');
const isOff = (value: string): boolean => /^(?:0|false|off)$/i.test(value);

const openDeletion: Open = ({ changes }) => changes.openDeletion();
const openInsertion: Open = ({ changes }) => changes.openInsertion();
const openTab: Open = (state) => character(state, '\t', () => state.body.tab());
const openBreak: Open = (state) => character(state, ' ', () => state.body.lineBreak());
const openNote: Open = ({ body }) => body.line();

export const opens: Readonly<Record<string, Open>> = {
  p({ body, changes }) {
    body.line();
    changes.openParagraph();
  },
  tab: openTab,
  ptab: openTab,
  br: openBreak,
  cr: openBreak,
  noBreakHyphen: (state) => character(state, '-', () => state.body.text('-')),
  tbl({ body }) {
    body.line();
    body.open('table');
  },
  tr(state) {
    state.heading = false;
    state.body.line();
    state.body.open('tr');
  },
  tblHeader(state, attributes) {
    state.heading = !isOff(valOf(attributes));
  },
  tc({ body, cells, heading }) {
    const part = heading ? 'th' : 'td';
    cells.push(part);
    body.open(part);
  },
  del: openDeletion,
  moveFrom: openDeletion,
  ins: openInsertion,
  moveTo: openInsertion,
  hyperlink: ({ links }, attributes) => links.open(relationId(attributes)),
  hlinkClick({ links }, attributes) {
    links.open(relationId(attributes));
    links.close();
  },
  fldSimple({ fields }, attributes) {
    fields.begin();
    fields.instruct(attribute(attributes, 'instr'));
    fields.separate();
  },
  fldChar: ({ fields }, attributes) => fieldSteps[attribute(attributes, 'fldCharType')]?.(fields),
  statusText: ({ fields }, attributes) => fields.call(valOf(attributes)),
  name: ({ fields }, attributes) => fields.name(valOf(attributes)),
  sdt: ({ controls }) => controls.open(),
  alias: ({ controls }, attributes) => controls.title(valOf(attributes)),
  tag: ({ controls }, attributes) => controls.tag(valOf(attributes)),
  showingPlcHdr: ({ controls }, attributes) => (isOff(valOf(attributes)) ? undefined : controls.placeholder()),
  listItem: ({ choices }, attributes) => void choices.add(attribute(attributes, 'displayText')),
  listEntry: ({ choices }, attributes) => void choices.add(valOf(attributes)),
  sdtContent: ({ controls }) => controls.content(),
  docPr: openPicture,
  cNvPr: openPicture,
  textpath: ({ body }, attributes) => body.text(` ${attribute(attributes, 'string')} `),
  comment: openComment,
  footnote: openNote,
  endnote: openNote,
  docPart: openNote,
};

export const closes: Readonly<Record<string, Close>> = {
  p({ body, changes }) {
    body.line();
    changes.closeParagraph();
  },
  tbl({ body, changes }) {
    body.close('table');
    body.line();
    changes.closeTable();
  },
  tr: ({ body }) => body.close('tr'),
  tc: ({ body, cells }) => body.close(cells.pop() ?? 'td'),
  del: ({ changes }) => changes.closeDeletion(),
  moveFrom: ({ changes }) => changes.closeDeletion(),
  ins: ({ changes }) => changes.closeInsertion(),
  moveTo: ({ changes }) => changes.closeInsertion(),
  hyperlink: ({ links }) => links.close(),
  fldSimple: ({ fields }) => fields.end(),
  sdt: ({ controls }) => controls.close(),
};

const fieldSteps: Readonly<Record<string, (fields: WordState['fields']) => void>> = {
  begin: (fields) => fields.begin(),
  separate: (fields) => fields.separate(),
  end: (fields) => fields.end(),
};

/** A character that is an element. */
function character({ changes, described }: WordState, words: string, write: () => void): void {
  if (described === 0 && changes.text(words)) write();
}

/** Words for who cannot see it; its name when that is the name of the file it came from. */
function openPicture({ body }: WordState, attributes: Attributes): void {
  const name = attribute(attributes, 'name');
  const words = [
    attribute(attributes, 'descr'),
    attribute(attributes, 'title'),
    /\.[a-z]\w{2,4}$/i.test(name) ? name : '',
  ];
  for (const said of new Set(words)) if (said) body.text(` ${said} `);
}

function openComment({ body }: WordState, attributes: Attributes): void {
  const record = `comment ${attribute(attributes, 'id')}`;
  body.labelled('Opmerking van', attribute(attributes, 'author'), record);
  body.labelled('Initialen', attribute(attributes, 'initials'), record);
}

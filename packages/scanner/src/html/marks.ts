import type { Mark } from '../document.ts';
import type { OpenElement, Page } from './page.ts';
import { writtenSince } from './writer.ts';

type Kind = Mark['kind'];
type Attributes = Readonly<Record<string, string>>;

/** Class names with which mail programs tell history, forwards and signatures. */
const classes: Readonly<Record<string, Kind>> = {
  gmail_attr: 'attribution',
  gmail_signature: 'signature',
  gmail_signature_prefix: 'signature',
  freshdesk_quote: 'quote',
  yahoo_quoted: 'quote',
  protonmail_quote: 'quote',
  tutanota_quote: 'quote',
  zmail_extra: 'quote',
  'moz-cite-prefix': 'attribution',
  'moz-forward-container': 'forward',
  'moz-signature': 'signature',
  'protonmail_signature_block-user': 'signature',
};

const ids: Readonly<Record<string, Kind>> = {
  signature: 'signature',
  'ms-outlook-mobile-signature': 'signature',
  olk_src_body_section: 'quote',
};

/** Elements after which everything is history, up to the end of the quote they stand in. */
const restIds: ReadonlySet<string> = new Set([
  'divrplyfwdmsg',
  'appendonsend',
  'mail-editor-reference-message-container',
  'ms-outlook-mobile-reference-message',
]);

/** What an element says about the text in it. */
export function markOf(name: string, attributes: Attributes): Kind | null {
  if (name === 'blockquote') return isIndent(attributes) ? null : 'quote';
  for (const word of (attributes.class ?? '').split(/\s+/, 20)) {
    const kind = classes[word];
    if (kind) return kind;
  }
  return ids[idOf(attributes)] ?? null;
}

/** Whether everything after the start of an element is history. */
const startsRest = (name: string, attributes: Attributes): boolean =>
  restIds.has(idOf(attributes)) || (name === 'hr' && attributes.tabindex === '-1');

/** Outlook on the web prefixes ids of quoted mail with `x_`, once for every reply. */
const idOf = (attributes: Attributes): string =>
  (attributes.id ?? '')
    .slice(0, 100)
    .toLowerCase()
    .replace(/^(?:x_){1,20}/, '');

/** Mail programs indent a paragraph with a blockquote without a border. */
const isIndent = ({ style = '', type }: Attributes): boolean =>
  type !== 'cite' && /border(?:-left)?\s{0,3}:\s{0,3}(?:none|0)/i.test(style) && /margin/i.test(style);

/** Gmail's container is itself the quote only when no blockquote in it is. */
const isGmailContainer = (attributes: Attributes): boolean =>
  /(?:^|\s)gmail_quote(?:\s|$)/.test(attributes.class ?? '');

/** Outlook on the desktop starts history with a line above a header, in a `div` of its own. */
const hasTopBorder = ({ style = '' }: Attributes): boolean => /border-top\s{0,3}:\s{0,3}solid/i.test(style);

const headerStart = /^\s{0,9}\*{0,2}\p{L}[\p{L} -]{0,19}[ \u00a0]{0,2}:/u;

export function openMarks(page: Page, name: string, attributes: Attributes): void {
  if (!startsRest(name, attributes)) return;
  enclosing(page)?.rest.push({ kind: 'quote', from: page.writer.length });
}

export function closeMarks(page: Page, element: OpenElement): void {
  const to = page.writer.length;
  const { name, attributes, from, mark } = element;
  if (mark && to > from) page.marks.push({ kind: mark, start: from, end: to });
  if (mark === 'quote') for (const outer of page.stack.slice(-4)) outer.citesWithin = true;
  if (isGmailContainer(attributes) && name !== 'blockquote' && !element.citesWithin && to > from)
    page.marks.push({ kind: 'quote', start: from, end: to });
  if (hasTopBorder(attributes) && to > from && headerStart.test(writtenSince(page.writer, from, 400)))
    enclosing(page)?.rest.push({ kind: 'quote', from });
  for (const rest of element.rest) if (to > rest.from) page.marks.push({ kind: rest.kind, start: rest.from, end: to });
}

/** The innermost quote that is open, else the page. */
function enclosing({ stack }: Page): OpenElement | undefined {
  for (let i = stack.length - 1; i > 0; i--)
    if (stack[i]?.mark === 'quote' || stack[i]?.mark === 'forward') return stack[i];
  return stack[0];
}

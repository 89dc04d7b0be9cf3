import type { OpenElement, Page } from './page.ts';
import { write, writtenSince } from './writer.ts';

type Attributes = Readonly<Record<string, string>>;

const silentTypes: ReadonlySet<string> = new Set(['submit', 'button', 'reset', 'image', 'file']);
const longestHidden = 500;

/** The value of an input, as text and as a field of its form. */
export function openInput(page: Page, attributes: Attributes): void {
  const { type = 'text', value = '' } = attributes;
  const kind = type.toLowerCase();
  if (value.trim() === '' || silentTypes.has(kind) || (kind === 'hidden' && value.length > longestHidden)) return;
  if ((kind === 'checkbox' || kind === 'radio') && attributes.checked === undefined) return;
  const from = page.writer.length;
  write(page.writer, ` ${value} `);
  addField(page, labelIn(attributes), from);
}

/** Text of a `textarea`, a selected `option` or a `dd`. */
export function closeField(page: Page, { name, attributes, from }: OpenElement): void {
  if (name === 'textarea') addField(page, labelIn(attributes), from);
  if (name === 'option' && attributes.selected !== undefined) {
    const select = page.stack.slice(-3).find((outer) => outer.name === 'select'); // an optgroup may stand between
    if (select) addField(page, labelIn(select.attributes), from);
  }
  if (name === 'dt') page.term = writtenSince(page.writer, from, 100).trim().replace(/\s*:$/, '');
  if (name === 'dd' && page.term)
    page.fields.push({ label: page.term, from, to: page.writer.length, record: `list ${page.lists}` });
}

const labelIn = (attributes: Attributes): string =>
  attributes['aria-label'] || attributes.name || attributes.id || attributes.placeholder || '';

function addField(page: Page, label: string, from: number): void {
  if (label !== '') page.fields.push({ label, from, to: page.writer.length, record: `form ${page.forms}` });
}

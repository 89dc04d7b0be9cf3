import type { Field, Mark } from '../document.ts';
import { breaksAround, isPicture, openEmbedded, openImage, unread, verbatim } from './elements.ts';
import { flatten } from './flatten.ts';
import { closeField, openInput } from './form-fields.ts';
import { htmlParser } from './html-parser.ts';
import { unsaidTarget } from './links.ts';
import { closeMarks, markOf, openMarks } from './marks.ts';
import { createPage, type OpenElement, type Page, type PageImage } from './page.ts';
import { fieldsOf, trimmed } from './results.ts';
import { closeTablePart, openTablePart } from './table-parts.ts';
import { lineBreak, separate, write, writeVerbatim, writtenSince } from './writer.ts';

export interface RenderedHtml {
  /** What a reader sees, hidden text included. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly Field[];
  readonly images: readonly PageImage[];
}

/** Renders HTML to text, with what its structure tells about quotes, signatures, tables, forms and pictures. */
export function renderHtml(html: string): RenderedHtml {
  const page = createPage();
  open(page, 'html', {});
  feed(page, flatten(html), 0);
  close(page, 'html');
  const text = page.writer.parts.join('');
  const marks = page.marks
    .map((mark) => ({ ...mark, ...trimmed(text, mark.start, mark.end) }))
    .filter(({ start, end }) => end > start)
    .filter(unseen());
  return { text, marks, fields: fieldsOf(page, text), images: page.images };
}

/** `div` around `blockquote` says the same twice. */
function unseen(): (mark: Mark) => boolean {
  const seen = new Set<string>();
  return ({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`;
    return !seen.has(key) && !!seen.add(key);
  };
}

const void_ = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** `<jan@example.nl>` and `<https://…>` written without escaping are text. */
const textInBrackets = /@|^(?:mailto|https?|tel):/;

function feed(page: Page, html: string, level: number): void {
  const Parser = htmlParser();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (textInBrackets.test(name)) write(page.writer, html.slice(parser.startIndex, parser.endIndex + 1));
      else open(page, name, attributes);
    },
    onclosetag: (name) => close(page, name),
    ontext(text) {
      if (page.dropped > 0) return;
      if (page.verbatim > 0) writeVerbatim(page.writer, text);
      else write(page.writer, text);
    },
    oncomment(comment) {
      const end = comment.lastIndexOf('<![endif]');
      if (level < 2 && comment.startsWith('[if ') && end > 0)
        feed(page, comment.slice(comment.indexOf('>') + 1, end), level + 1);
    },
  });
  parser.end(html);
}

function open(page: Page, name: string, attributes: Readonly<Record<string, string>>): void {
  const { writer, stack } = page;
  const breaks = breaksAround(name, attributes);
  if (breaks > 0) separate(writer, breaks);
  if (name === 'br') lineBreak(writer);
  if (isPicture(name, attributes)) openImage(page, attributes);
  else openEmbedded(page, name, attributes);
  if (name === 'input') openInput(page, attributes);
  if (name === 'form') page.forms++;
  if (name === 'dl') page.lists++;
  openMarks(page, name, attributes);
  if (void_.test(name)) return;
  openTablePart(page, name);
  if (unread.has(name)) page.dropped++;
  if (verbatim.has(name)) page.verbatim++;
  stack.push({ name, attributes, from: writer.length, mark: markOf(name, attributes), rest: [], citesWithin: false });
}

function close(page: Page, name: string): void {
  const { writer, stack } = page;
  const element = stack.at(-1);
  if (element?.name !== name) return;
  stack.pop();
  if (name === 'a') closeLink(page, element);
  if (unread.has(name)) page.dropped--;
  if (verbatim.has(name)) page.verbatim--;
  closeField(page, element);
  closeTablePart(page, name);
  closeMarks(page, element);
  const breaks = breaksAround(name, element.attributes);
  if (breaks > 0) separate(writer, breaks);
}

function closeLink({ writer }: Page, { attributes, from }: OpenElement): void {
  const { href } = attributes;
  const target = href && unsaidTarget(href, writtenSince(writer, from, 600));
  if (target) write(writer, ` <${target}>`);
}

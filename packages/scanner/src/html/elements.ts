import type { Page } from './page.ts';
import { write } from './writer.ts';

type Attributes = Readonly<Record<string, string>>;

/** Line breaks before and after elements that a browser puts on lines of their own. */
const blocks: ReadonlyMap<string, number> = new Map([
  ...'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol option pre section select summary table tbody textarea tfoot thead tr ul caption'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'p h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 2] as const),
]);

/** Nobody reads these. */
export const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'xml',
  'noframes',
  'noembed',
]);

/** White space counts in these. */
export const verbatim: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'xmp']);

/** Outlook and some editors write every line as a paragraph without a margin. */
const tight = /margin(?:-bottom)?\s{0,3}:\s{0,3}0/i;

export function breaksAround(name: string, attributes: Attributes): number {
  const breaks = blocks.get(name) ?? 0;
  const single = name === 'p' && (/mso|xmso/i.test(attributes.class ?? '') || tight.test(attributes.style ?? ''));
  return single ? 1 : breaks;
}

/** `<input type="image">` shows one, too. */
export function isPicture(name: string, { type = '' }: Attributes): boolean {
  return name === 'img' || (name === 'input' && /^image$/i.test(type));
}

/** Where other elements keep the address of what they show. */
const addresses: ReadonlyMap<string, (attributes: Attributes) => string | undefined> = new Map([
  ['source', ({ srcset }: Attributes) => firstOf(srcset)],
  ['object', ({ data }: Attributes) => data],
  ['embed', ({ src }: Attributes) => src],
  ['a', ({ href = '' }: Attributes) => (/^data:/i.test(href) ? href : undefined)],
  ['iframe', ({ srcdoc, src }: Attributes) => (srcdoc ? `data:text/html,${encodeURIComponent(srcdoc)}` : src)],
]);

/** What stands inside the page without being its text: a picture of another size, a frame, a file behind a link. */
export function openEmbedded(page: Page, name: string, attributes: Attributes): void {
  const src = addresses.get(name)?.(attributes);
  if (src && !/^(?:javascript|about):/i.test(src)) openImage(page, { ...attributes, src, alt: '', title: '' });
}

/** `a.png 1x, b.png 2x` */
function firstOf(srcset = ''): string | undefined {
  return srcset.trim().split(/\s+/, 1)[0]?.replace(/,$/, '') || undefined;
}

/** A picture's words, and the picture itself for whoever reads pictures. */
export function openImage(page: Page, attributes: Attributes): void {
  const { alt = '', title = '', width, height, srcset } = attributes;
  const src = attributes.src || (firstOf(srcset) ?? '');
  const { writer } = page;
  const start = writer.length;
  for (const words of new Set([alt, title])) if (words.trim() !== '') write(writer, ` ${words} `);
  const cid = /^cid:(.+)/is.exec(src.slice(0, 500))?.[1];
  page.images.push({ start, src, alt, ...size('width', width), ...size('height', height), ...(cid ? { cid } : {}) });
}

function size(name: 'width' | 'height', value: string | undefined): Partial<Record<'width' | 'height', number>> {
  const pixels = Number.parseInt(value ?? '', 10);
  return Number.isFinite(pixels) && !value?.includes('%') ? { [name]: pixels } : {};
}

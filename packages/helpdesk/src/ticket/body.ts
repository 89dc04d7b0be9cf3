import type { Fields } from './values.ts';
import { textAt } from './values.ts';

export type Body = { readonly html: string } | { readonly text: string };

const tag =
  /<\/?(?:div|p|br|span|a|b|i|u|em|strong|ul|ol|li|table|tbody|thead|tr|td|th|img|html|body|head|meta|style|blockquote|h[1-6]|hr|font|pre|code|center|section|o:p)(?:[\s/][^<>]{0,5000})?>/i;

/** What a person wrote, with its mark-up when it has any. */
export function bodyOf(html: string | null, text: string | null): Body | null {
  if (html?.trim()) return tag.test(html) ? { html } : { text: html };
  return text?.trim() ? { text } : null;
}

/** The API puts HTML in `body`, the account export in `body_html`; both keep the plain text beside it. */
export function messageBody(fields: Fields, name: 'body' | 'description'): Body | null {
  const plain = textAt(fields, name);
  const html = textAt(fields, `${name}_html`);
  if (html !== null) return bodyOf(html, plain);
  return bodyOf(plain, textAt(fields, `${name}_text`));
}

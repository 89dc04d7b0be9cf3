import { inlineReference } from '../ticket/inline-reference.ts';

const picture = /<img\b[^<>]{0,8000}>/gi;
const source = /\bsrc\s{0,9}=\s{0,9}["']([^"'<>]{1,8000})["']/i;

/** Freshdesk's numbers of the pictures that HTML shows, as their addresses have them. */
export function picturesIn(html: string): ReadonlySet<number> {
  const sources = (html.match(picture) ?? []).flatMap((tag) => source.exec(tag)?.[1] ?? []);
  return new Set(sources.flatMap((src) => inlineReference(src.replaceAll('&amp;', '&'))?.id ?? []));
}

/** Addresses of files may be signed anew each time that they are given; what they lead to is the same. */
export function withoutSignatures(html: string): string {
  return html.replace(
    /([?&;])(X-Amz-[A-Za-z-]{1,40}|Expires|Signature|Key-Pair-Id|Policy)=[^&"'<>\s]{0,4000}/g,
    (_, before: string, name: string) => `${before}${name}`,
  );
}

const longestTarget = 2000;

/** The target of a link, when its text does not say it already. */
export function unsaidTarget(href: string, said: string): string | null {
  const target = readable(href.trim());
  if (!target || target.length > longestTarget) return null;
  return bare(said).includes(bare(target)) ? null : target;
}

function readable(href: string): string | null {
  const [, scheme, rest] = /^(mailto|tel|sms|callto|https?):(.{1,2100})$/is.exec(href) ?? [];
  if (!scheme || !rest) return null;
  return /^http/i.test(scheme) ? href : decoded(rest.replace(/^\/\//, ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/\p{Cc}+/gu, ' ');
  } catch {
    return text; // not UTF-8
  }
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    .replace(/[\s()-]/g, '');

import { type Cleaned, type Replacement, replaced } from './replaced.ts';

const special =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212\uff01-\uff5e\u2018\u2019\u201b\ufb00-\ufb06]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|(?<=[^\s%])(?:%[\da-f]{2})+|^[ \t]*>[> \t]*/gim;

/** One of these stands wherever anything is hidden. */
const mayHide = /[&%>\u00a0\u00ad\u2000-\u206f\u2212\u3000\ufb00-\uff5e\ufeff]/;

const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
  colon: ':',
  equals: '=',
  num: '#',
  shy: '',
};

/** Undoes what hides a value from a pattern: odd spaces and hyphens, full-width digits, ligatures, soft hyphens, entities, percent codes, `>` prefixes. */
export function clean(original: string): Cleaned {
  return replaced(original, mayHide.test(original) ? hidden(original) : []);
}

function* hidden(original: string): Generator<Replacement> {
  for (const match of original.matchAll(special)) {
    const plain = plainOf(match[0]);
    if (plain !== match[0]) yield { start: match.index, end: match.index + match[0].length, plain };
  }
}

function plainOf(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0x26) return entity(found.slice(1, -1).toLowerCase()) ?? found;
  if (first === 0x25) return percentDecoded(found);
  if (/[>]/.test(found)) return ' '.repeat(found.length);
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(found)) return '';
  if (first >= 0xfb00 && first <= 0xfb06) return found.normalize('NFKC'); // ﬁ, ﬂ and other ligatures
  if (first >= 0xff01 && first <= 0xff5e) return String.fromCharCode(first - 0xfee0);
  if (/[\u2010-\u2015\u2212]/.test(found)) return '-';
  if (/[\u2018\u2019\u201b]/.test(found)) return "'";
  return ' ';
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return namedEntities[name];
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : undefined;
}

function percentDecoded(codes: string): string {
  try {
    return decodeURIComponent(codes).replace(/\p{Cc}/gu, ' ');
  } catch {
    return codes; // not UTF-8: a percentage or another code page
  }
}

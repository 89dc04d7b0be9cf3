import { domainToUnicode } from 'node:url';

/** Letters of other scripts, and those that Unicode does not take apart, that look like a Latin one. */
const latin = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'вьβ',
    c: 'сϲ',
    d: 'ԁđ',
    e: 'еєҽε',
    g: 'ɡԍ',
    h: 'һнħ',
    i: 'іıɩιӏ',
    j: 'јϳ',
    k: 'кκĸ',
    l: 'ⅼɭł',
    m: 'м',
    n: 'пηո',
    o: 'оοσօø',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гᴦ',
    s: 'ѕʂ',
    t: 'тτŧ',
    u: 'υսʋц',
    v: 'ѵν',
    w: 'ѡԝωա',
    x: 'хχ',
    y: 'уүγʏ',
    z: 'ᴢʐ',
    ss: 'ß',
    ae: 'æ',
    oe: 'œ',
  }).flatMap(([letter, likes]) => [...likes].map((like) => [like, letter] as const)),
);

const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/ij/g, 'y'],
  [/[1i]/g, 'l'],
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/-/g, ''],
];

/** What the eye makes of a name in ASCII (punycode): names that look alike have one skeleton. */
export function skeleton(name: string): string {
  return pairs.reduce(
    (text, [like, letter]) => text.replace(like, letter),
    name.startsWith('xn--') ? inLatin(name) : name,
  );
}

function inLatin(name: string): string {
  const letters = domainToUnicode(name).normalize('NFKD').replace(/\p{M}/gu, '');
  return [...letters].map((letter) => latin.get(letter) ?? letter).join('');
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skipped: number): string => text.slice(from + skipped);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const isSwapped = a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
  return rest(a, 1) === rest(b, 1) || isSwapped;
}

/** Words that a stranger puts before or behind a name without a hyphen; longer names of other places hold other words. */
const words: ReadonlySet<string> = new Set(
  `account accounts admin beheer beveiligd cloud com contact digitaal email eu factuur gemeente help helpdesk ict info
  inlog inloggen intranet it login loket mail mijn my net nl office online org portaal portal secure security service
  servicedesk sso support team web webmail website www`.split(/\s+/),
);

/** The name stands whole between hyphens or dots, or with a known word against it. Names under four letters stand everywhere. */
export function hasAddedWord(labels: readonly string[], name: string): boolean {
  if (name.length < 4) return false;
  const isWithin = labels.some((label) => label === name || `-${label}-`.includes(`-${name}-`));
  return isWithin || labels.flatMap((label) => added(label.replaceAll('-', ''), name)).some((rest) => words.has(rest));
}

function added(label: string, name: string): readonly string[] {
  const before = label.endsWith(name) ? [label.slice(0, -name.length)] : [];
  return label.startsWith(name) ? [...before, label.slice(name.length)] : before;
}

import { attributionIn } from './attribution-line.ts';
import { labelOf, labelsInLine } from './labels.ts';

/** Offsets in one line where a header, separator, attribution or closing starts that lost its line break. */
export function softBreaks(line: string): number[] {
  if (line.length < 60) return [];
  const colons = count(line, ':', 3);
  const headers = [colons > 2 ? headerBreaks(line) : [], colons > 0 ? attributionBreaks(line) : []];
  const separators = line.includes('-----') ? separatorBreaks(line) : [];
  return [...headers, separators, closingBreaks(line)].flat().filter((at) => at < line.length);
}

/** How often it occurs, as far as it matters. */
function count(line: string, character: string, most: number): number {
  let found = 0;
  for (let at = line.indexOf(character); at >= 0 && found < most; at = line.indexOf(character, at + 1)) found++;
  return found;
}

/** A `From:` and at least two other labels behind it, each kind once, not far apart. */
function headerBreaks(line: string): number[] {
  const breaks: number[] = [];
  let group: number[] = [];
  let kinds = new Set<string>();
  let last = 0;
  const close = (): void => {
    if (kinds.has('from') && kinds.size >= 3) breaks.push(...group, last + bodyAfter(line.slice(last, last + 300)));
    group = [];
    kinds = new Set();
  };
  for (const { index, 0: found } of line.matchAll(labelsInLine)) {
    const kind = labelOf(found)?.kind;
    if (!kind || kind === 'other') continue;
    if (kinds.has(kind) || index - last > 1500) close();
    if (kinds.size === 0 && kind !== 'from' && kind !== 'subject') continue;
    group.push(index);
    kinds.add(kind);
    last = index;
  }
  close();
  return breaks;
}

const salutation =
  /(?<=[^:] )(?:Beste|Geachte|Hallo|Hoi|Dag|Goede(?:morgen|middag|navond|ndag)|L\.S\.|Dear|Hello|Hi|Sehr geehrte|Guten|Bonjour)(?!\p{L})/u;
const longestSubject = 60;

/** Where the body starts behind the last label: at the salutation, else after a subject of usual length. */
function bodyAfter(rest: string): number {
  const found = salutation.exec(rest)?.index;
  if (found !== undefined) return found;
  const space = rest.indexOf(' ', longestSubject);
  return space < 0 ? rest.length : space;
}

const separator = /[-_]{5,10} ?\p{L}[\p{L} ]{5,40}-{5,10}/gu;

function separatorBreaks(line: string): number[] {
  return [...line.matchAll(separator)].flatMap(({ index, 0: found }) => [index, index + found.length]);
}

const attributionStart = /(?<![\p{L}\d])(?:Op|On|Am|Le) (?=\d|\p{L}{2,9}\.?,? \d)/gu;

function attributionBreaks(line: string): number[] {
  const breaks: number[] = [];
  let done = 0;
  for (const { index } of line.matchAll(attributionStart)) {
    if (index < done) continue;
    const window = line.slice(index, index + 250);
    const end = /:(?=\s|$)/.exec(window)?.index ?? -1;
    if (end < 0 || !attributionIn(window.slice(0, end + 1), false)) continue;
    done = index + end + 1;
    breaks.push(index, done);
  }
  return breaks;
}

const closing =
  /[.!?)] {1,3}(?=Met (?:vriendelijke|hartelijke) groet|Hartelijke groet|Vriendelijke groet|Hoogachtend,|M\.?v\.?g\.?[ ,]|Kind regards|Best regards|Mit freundlichen Gr)/g;

function closingBreaks(line: string): number[] {
  const breaks: number[] = [];
  closing.lastIndex = 0;
  while (closing.test(line)) breaks.push(closing.lastIndex);
  return breaks;
}

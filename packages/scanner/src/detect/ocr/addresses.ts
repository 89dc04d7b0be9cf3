import type { Replacement } from '../replaced.ts';
import { localBefore } from './address-local.ts';
import { type Misread, without } from './misreading.ts';

/** `jan jansen @ example . nI`, `jansen©example.nl`: e-mail addresses with a misread @, stray spaces or a misread end. */
export function* misreadAddresses(text: string): Generator<Misread> {
  let done = 0;
  for (const { index, 0: sign } of text.matchAll(signs)) {
    if (index < done) continue;
    const local = localBefore(text, index, sign, done);
    const domain = domainAfter(text, index + sign.length, sign);
    if (!local || !domain) continue;
    if (!domain.marred && !local.marred && !isMisread(text, index, sign, local.text)) continue;
    done = domain.end;
    const at = sign === '@' ? [] : [{ start: index, end: index + sign.length, plain: '@' }];
    yield { start: local.start, end: done, replacements: [...local.replacements, ...at, ...domain.replacements] };
  }
}

/** What @ is read as: a sign that touches what follows, or a Q between small letters. */
const signs = /@|[©®€](?=[\p{L}\d])|\((?:a|@|at)\)|(?<=[a-z\d])Q(?=[a-z\d])/gu;

interface Domain {
  readonly end: number;
  readonly replacements: readonly Replacement[];
  /** Something in it shows that OCR wrote it. */
  readonly marred: boolean;
}

/** Where OCR reads l as I, 1 or a bar, o as 0, m as rn. */
const misreadTops: Readonly<Record<string, string>> = {
  nI: 'nl',
  n1: 'nl',
  'n|': 'nl',
  'n!': 'nl',
  c0m: 'com',
  corn: 'com',
  '0rg': 'org',
};

const domainForm =
  /( ?)((?:[\p{L}\d][\p{L}\d-]{0,62} ?\. ?){1,5}?)(nl|com|net|org|eu|be|de|fr|uk|info|frl|amsterdam|test|example|nI|n1|n\||n!|c0m|corn|0rg)(?![\p{L}\d-]|\.[\p{L}\d])/uy;

/** The shortest that ends as domains do. */
function domainAfter(text: string, from: number, sign: string): Domain | undefined {
  domainForm.lastIndex = from;
  const [found, space = '', labels = '', top = ''] = domainForm.exec(text) ?? [];
  if (found === undefined || (space !== '' && sign !== '@')) return undefined;
  const end = from + found.length;
  const spaces = [...found.matchAll(/ /g)].map(({ index }) => without(from + index, from + index + 1));
  const meant = misreadTops[top];
  const tops = meant ? [{ start: end - top.length, end, plain: meant }] : [];
  return { end, replacements: [...spaces, ...tops], marred: labels.includes(' ') || meant !== undefined };
}

const notice = /^(?:copyright|fotos?|beeld|tekst|bron|illustratie|c|\d+)$/i;

/** `het feest @ example.nl` may be a place; other signs than @ stand behind the name of a mailbox. */
function isMisread(text: string, sign: number, written: string, local: string): boolean {
  if (written === 'Q') return /[._]/.test(local);
  if (written !== '@') return !notice.test(local);
  const [left, right] = [text[sign - 1] === ' ', text[sign + 1] === ' '];
  return left !== right || (left && /[._\d]/.test(local));
}

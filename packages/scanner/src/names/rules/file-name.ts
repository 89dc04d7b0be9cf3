import { bit, given, surname, wellKnown } from '../lexicon.ts';
import { formOf, formScore } from '../name-score.ts';
import { type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { wordOf } from '../words.ts';

const extension =
  /\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|heic|tiff?|eml|msg|txt|csv|zip|odt|rtf|pptx?|html?|xml|json|mp[34])(?![\p{L}\d])/giu;
const query = /[?&;](?:\w{0,20}naam|name|\w{0,12}_?name|contact|aanvrager|persoon|klant|q)=/gi;
const longest = 120;

/** Names in names of files and in web addresses: `Jan_de_Vries_paspoort.pdf`, `?naam=Jan+de+Vries`. */
export const fileName: NameRule = {
  id: 'file-name',
  *find({ source: { text } }) {
    let floor = 0;
    for (const match of text.matchAll(extension)) {
      const start = stretchBefore(text, match.index, floor);
      floor = match.index + match[0].length;
      for (const { tokens, run } of namesIn(text, start, match.index))
        yield hitOn(tokens, run, scoreOf(run), 'file-name');
    }
    for (const match of text.matchAll(query)) {
      const start = match.index + match[0].length;
      for (const { tokens, run } of namesIn(text, start, valueEnd(text, start)))
        yield hitOn(tokens, run, scoreOf(run), 'address-query');
    }
  },
};

function stretchBefore(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && end - start < longest && !/[\s/\\"<>:;|=]/.test(text[start - 1] ?? ' ')) start--;
  return start;
}

function valueEnd(text: string, start: number): number {
  const end = text.slice(start, start + longest).search(/[&#<>"\n]/);
  return end < 0 ? Math.min(text.length, start + longest) : start + end;
}

function* namesIn(text: string, start: number, end: number): Iterable<{ tokens: readonly Token[]; run: NameRun }> {
  const tokens = pieces(text, start, end);
  for (let at = 0; at < tokens.length; at++) {
    const known = tokens[at]?.word.known ?? 0;
    const run =
      (known & given) !== 0 || tokens[at]?.word.text.length === 1
        ? readName(tokens, at, { anyCase: true, expected: true })
        : undefined;
    if (!run || scoreOf(run) === 0) continue;
    yield { tokens, run };
    at = run.to - 1;
  }
}

/** Cuts at every sign and at inner capitals: `PaspoortJanDeVries`. */
function pieces(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{Lu}|\d+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    gap: ' ',
    word: wordOf(match[0]),
  }));
}

function scoreOf(run: NameRun): number {
  const form = formOf(run);
  const [first, last] = [run.words[0], run.words.at(-1)];
  if (form === 'full') return sure(first?.known) && (sure(last?.known) || run.infix) ? 0.88 : 0.6;
  if (form === 'initials') return run.infix && ((last?.known ?? 0) & surname) !== 0 ? 0.7 : 0;
  if (form === 'half-known') return first?.shape === 'title' ? formScore(run) - 0.1 : 0;
  return form === 'given' && first?.shape === 'title' && (first.known & bit['given-common']) !== 0 && sure(first.known)
    ? 0.55
    : 0;
}

function sure(known = 0): boolean {
  return (known & wellKnown) !== 0 && (known & (bit.word | bit.proper | bit.stop)) === 0;
}

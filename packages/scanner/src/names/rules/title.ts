import { courtesy, titles } from '../cue-words.ts';
import { bit, given, surname } from '../lexicon.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson, leadsToStreet } from '../not-a-person.ts';
import { isCapital, type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../words.ts';

/** `mevrouw de Vries`, `dhr. J.P. van der Berg`, `wethouder Jansen`; the title itself is not part of the hit. */
export const title: NameRule = {
  id: 'title',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      if (!titleAt(tokens, at)) continue;
      const named: string[] = [];
      while (titleAt(tokens, at) && (named.length === 0 || /^\.? ?$|^\/$/.test(tokens[at]?.gap ?? '')))
        named.push(titleAt(tokens, at++) ?? '');
      at--;
      const polite = named.some((each) => courtesy.has(each));
      if (!/^\.? {1,2}$|^\.$/.test(tokens[at + 1]?.gap ?? '') || isStreet(tokens, at + 1, named)) continue;
      const run = readName(tokens, at + 1, { titled: true, anyCase: polite });
      if (
        !run ||
        isPrepositional(tokens[run.from]?.word) ||
        !fits(run, polite, isCapital(tokens[run.from]?.word)) ||
        isNoPerson(text, run)
      )
        continue;
      yield hitOn(tokens, run, scoreOf(run), ...named.map((each) => `title: ${each}`));
    }
  },
};

/** Abbreviations of banks, departments and days when written in capitals. */
const notInCapitals: ReadonlySet<string> = new Set(['ing', 'hr', 'ms', 'ir', 'mr', 'wed', 'agent', 'ha']);

function titleAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.word;
  if (!word || word.shape === 'number') return undefined;
  const title = titles.get(word.folded);
  if (!title || (word.shape === 'caps' && notInCapitals.has(word.folded))) return undefined;
  return word.folded === 'agent' && tokens[at - 1]?.word.folded === 'user' ? undefined : title;
}

/** `een mevrouw uit het dorp`: in small letters where somebody is from, not what they are called. */
const prepositions: ReadonlySet<string> = new Set(['uit', 'op', 'in', 'bij', 'aan', 'met', 'voor']);

function isPrepositional(word: Word | undefined): boolean {
  return word?.shape === 'lower' && prepositions.has(word.folded);
}

const persons: ReadonlySet<string> = new Set([
  'mevrouw',
  'meneer',
  'familie',
  'mrs',
  'frau',
  'herr',
  'monsieur',
  'madame',
]);

function isStreet(tokens: readonly Token[], at: number, named: readonly string[]): boolean {
  return !named.some((title) => persons.has(title)) && leadsToStreet(tokens, at);
}

/** Behind an office stands a place as often as a name: `burgemeester van Utrecht`, `minister van Financiën`. */
function fits(run: NameRun, polite: boolean, capitalInfix: boolean): boolean {
  const last = run.words.at(-1);
  if (!last) return false;
  if (!polite && (last.known & bit.place) !== 0 && run.words.length === 1 && run.initials === 0)
    return run.infix && capitalInfix;
  if ((last.known & (given | surname)) !== 0 || run.initials > 0) return true;
  if (!polite && run.infix && !capitalInfix) return false;
  return polite ? last.shape !== 'lower' : last.known === 0 && last.shape !== 'lower';
}

function scoreOf(run: NameRun): number {
  const lower = run.words.every((word) => word.shape === 'lower');
  if (lower) return 0.87;
  return Math.max(formScore(run), formOf(run) === 'unknown' ? 0.9 : 0.93);
}

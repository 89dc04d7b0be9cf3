import { andOthers } from '../and-others.ts';
import { greetings, titles } from '../cue-words.ts';
import { ambiguous, bit } from '../lexicon.ts';
import { formOf } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { closesLine, hitOn, leadsLine, type NameRule, type NameText } from '../rule.ts';

/** `Beste Jan,`, `Hoi Fatima en Piet`, `goedemorgen sanne`. */
export const greeting: NameRule = {
  id: 'greeting',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]?.word;
      if (!word || !greetings.has(word.folded) || !greetsAt(text, at)) continue;
      const next = tokens[at + 1];
      if (!next || !/^,? {1,2}$/.test(next.gap) || titles.has(next.word.folded)) continue;
      const run = readName(tokens, at + 1, { anyCase: true, expected: true });
      const score = run ? scoreOf(text, run, next.gap.startsWith(',')) : 0;
      if (!run || score === 0 || isNoPerson(text, run)) continue;
      yield hitOn(tokens, run, score, 'greeting');
      for (const other of andOthers(tokens, run.to))
        yield hitOn(tokens, other, Math.min(score, 0.88), 'greeting', 'list');
    }
  },
};

/** Words that mean something else inside a sentence: `de beste keus`, `elke dag`. */
const onlyFirst: ReadonlySet<string> = new Set(
  'beste dag lieve ha hai dear liebe lieber morning afternoon evening cher chere geachte he yo moi hey'.split(' '),
);

function greetsAt(text: NameText, at: number): boolean {
  const token = text.tokens[at];
  if (!token || leadsLine(text, at)) return token !== undefined;
  if (
    greetings.has(text.tokens[at - 1]?.word.folded ?? '') ||
    /^good|^goed/.test(text.tokens[at - 1]?.word.folded ?? '')
  )
    return true;
  return /[.!?:"'>]\s{1,3}"?'?$/.test(token.gap) || (!onlyFirst.has(token.word.folded) && token.gap !== '-');
}

function scoreOf(text: NameText, run: NameRun, comma: boolean): number {
  const closes = closesLine(text, run.to - 1);
  const first = run.words[0];
  const form = formOf(run);
  if (first?.shape === 'lower' && ((first.known & ambiguous) !== 0 || comma))
    return closes && !comma && (first.known & bit['given-common']) !== 0 ? 0.7 : 0;
  if (form === 'unknown') return closes && !comma && (first?.text.length ?? 0) > 2 ? 0.7 : 0;
  if (comma && form === 'given') return closes ? 0.8 : 0;
  return form === 'surname' ? 0.88 : 0.92;
}

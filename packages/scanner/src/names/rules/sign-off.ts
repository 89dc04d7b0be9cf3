import { andOthers } from '../and-others.ts';
import { signOffs } from '../cue-words.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { closesLine, hitOn, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';

const mostLines = 3;

/** `Met vriendelijke groet,` and the name on that line or one of the next. */
export const signOff: NameRule = {
  id: 'sign-off',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      if (!signsOffAt(tokens, at)) continue;
      let from = nameStart(tokens, at + 1);
      for (let line = 0; line < mostLines && from !== undefined; line++) {
        const run = readName(tokens, from, { anyCase: true, expected: true });
        const score = run ? scoreOf(text, run, line) : 0;
        if (run && score > 0 && !isNoPerson(text, run)) {
          yield hitOn(tokens, run, score, 'sign-off');
          for (const other of andOthers(tokens, run.to)) yield hitOn(tokens, other, 0.85, 'sign-off', 'list');
          break;
        }
        from = nextLine(tokens, from);
      }
    }
  },
};

function signsOffAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word) return false;
  if (word.folded === 'g.') return tokens[at - 1]?.word.folded === 'v.' && tokens[at - 2]?.word.folded === 'm.';
  return signOffs.has(word.folded);
}

/** Behind `groetjes`, `groetjes van`, `groet, namens`. */
function nameStart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token || !/^[\s,.!:;*_-]{0,12}$/.test(token.gap)) return undefined;
  const leads = /^(?:van|namens|from|uit naam|vanuit)$/.test(token.word.folded) && tokens[at + 1]?.gap === ' ';
  return leads && tokens[at + 1]?.word.shape !== 'lower' && token.word.shape === 'lower' ? at + 1 : at;
}

function nextLine(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < from + 8; at++) if (tokens[at]?.gap.includes('\n')) return at;
  return undefined;
}

function scoreOf(text: NameText, run: NameRun, line: number): number {
  const form = formOf(run);
  const closes = closesLine(text, run.to - 1) || /^ ?[|(]|^ - /.test(text.tokens[run.to]?.gap ?? '');
  const lower = run.words.every((word) => word.shape === 'lower');
  if (line > 0) return closes && !lower && form !== 'unknown' && form !== 'surname' ? 0.85 : 0;
  if (form === 'unknown') return closes && !lower ? (run.words.length > 1 ? 0.75 : 0.7) : 0;
  if (form === 'surname') return closes ? 0.8 : 0;
  if (lower) return closes ? 0.88 : 0;
  return closes ? Math.max(0.92, formScore(run)) : form === 'given' ? 0.7 : formScore(run);
}

import type { Hit } from '../detect/recognizer.ts';
import type { Source } from '../detect/source.ts';
import type { NameRun } from './read-name.ts';
import type { Token } from './tokens.ts';

/** A text with its tokens. */
export interface NameText {
  readonly source: Source;
  readonly tokens: readonly Token[];
}

/** One way of telling that something is a name; its id opens every reason it gives. */
export interface NameRule {
  readonly id: string;
  find(text: NameText): Iterable<Hit>;
}

/** A hit on a run of tokens. */
export function hitOn(
  tokens: readonly Token[],
  run: Pick<NameRun, 'from' | 'to'>,
  score: number,
  ...because: string[]
): Hit {
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  const end = last?.word.shape === 'initial' ? last.end : (last?.end ?? 0);
  return { start: first?.start ?? 0, end, score, because };
}

/** First on its line, in its field, or in the text; quote marks and bullets do not count. */
export function leadsLine({ tokens, source }: NameText, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (at === 0 || token.gap.includes('\n')) return true;
  return source.fieldAt(token.start)?.start === token.start;
}

/** Nothing of the line is left behind the token but closing marks. */
export function closesLine({ tokens, source }: NameText, at: number): boolean {
  const next = tokens[at + 1];
  const rest = next ? next.gap : source.text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + 3);
  return (
    next === undefined ||
    rest.includes('\n') ||
    /[,!.;:|]\s*$/.test(rest) ||
    source.fieldAt(next.start) !== source.fieldAt(tokens[at]?.start ?? 0)
  );
}

import type { Hit } from '../../detect/recognizer.ts';
import type { Field } from '../../document.ts';
import { nameLabel } from '../name-label.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule, type NameText } from '../rule.ts';
import { tokenFrom } from '../token-at.ts';
import type { Token } from '../tokens.ts';
import { registerName } from './register-order.ts';

/** `Van: Terpstra, Wim <…>`, and display names before any `<address>`. */
export const header: NameRule = {
  id: 'header',
  *find(text) {
    for (const field of text.source.fields) if (nameLabel(field.label) === 'header') yield* inHeader(text, field);
    for (const [at, token] of text.tokens.entries()) {
      if (token.word.shape === 'address' && /["' ]{0,3}[<([]$/.test(token.gap)) yield* beforeAddress(text, at);
    }
  },
};

const mostNames = 200;

/** Each correspondent of a header line. */
function* inHeader(text: NameText, field: Field): Iterable<Hit> {
  const { tokens } = text;
  let at = tokenFrom(tokens, field.start);
  for (let names = 0; names < mostNames && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= field.end; names++) {
    const found = readDisplayName(text, at);
    if (found && endsName(text, found.to, field.end))
      yield hitOn(tokens, { from: at, to: found.to }, found.score, 'header');
    at = nextCorrespondent(tokens, found ? found.to : at + 1);
  }
}

function nextCorrespondent(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at] && !/[;,>|]/.test(tokens[at]?.gap ?? '') && !tokens[at]?.gap.includes('\n')) at++;
  return at;
}

interface Display {
  readonly to: number;
  readonly score: number;
}

function readDisplayName(text: NameText, at: number): Display | undefined {
  const register = registerName(text, at);
  if (register && register.score > 0.3) return { to: register.to, score: 0.92 };
  const run = readName(text.tokens, at, { anyCase: true });
  return run && !isNoPerson(text, run) ? { to: run.to, score: scoreOf(text.tokens, run) } : undefined;
}

function endsName({ tokens, source }: NameText, at: number, end: number): boolean {
  const next = tokens[at];
  return (
    !next ||
    next.start >= end ||
    /[<,;([|>"'\n]| - /.test(next.gap) ||
    next.word.shape === 'address' ||
    source.text[next.start - 1] === '<'
  );
}

function scoreOf(tokens: readonly Token[], run: NameRun): number {
  const form = formOf(run);
  const addressed = tokens[run.to]?.word.shape === 'address';
  if (form === 'unknown') return run.words.length > 1 ? (addressed ? 0.88 : 0.7) : addressed ? 0.6 : 0.45;
  if (form === 'given') return addressed ? 0.92 : 0.88;
  return form === 'surname' ? 0.75 : Math.max(0.92, formScore(run));
}

/** The longest name that ends right before the address, on its line. */
function* beforeAddress(text: NameText, address: number): Iterable<Hit> {
  const { tokens } = text;
  let from = address;
  while (from > 0 && address - from < 7 && (from === address || isWithin(tokens[from]?.gap ?? '\n'))) from--;
  for (let at = from; at < address; at++) {
    const found = readDisplayName(text, at);
    if (found?.to !== address) continue;
    yield hitOn(tokens, { from: at, to: address }, found.score, 'header');
    return;
  }
}

function isWithin(gap: string): boolean {
  return /^[ ,.'-]{0,3}$/.test(gap);
}

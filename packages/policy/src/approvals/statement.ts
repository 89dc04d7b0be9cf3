import { mentionsOrder } from './about.ts';
import { type Clause, sentencesOf } from './clauses.ts';
import { conditioning, limiting, postponing } from './hedges.ts';
import { type Reading, readingOf, type StatementKind } from './reading.ts';
import { orderNumbersIn } from './reference.ts';
import { assenting } from './words.ts';

/** `own` is what the writer wrote; `quoted` what it answers: quoted text, or on the portal the reply before it. */
export interface Writing {
  readonly own: string;
  readonly subject: string;
  readonly quoted: string;
}

/** What a message says about a quote or order. */
export interface Statement {
  readonly kind: StatementKind;
  /** Numbers in capitals, the quote's before the customer's own; none when what is answered names several quotes. */
  readonly references: readonly string[];
  /** Where the quote or order was named; null when nowhere. */
  readonly named: keyof Writing | null;
  /** Ids only, no word of the writer's. */
  readonly because: readonly string[];
}

type Sentence = readonly Clause[];

/** Reads whether a message approves a quote or order (R4). Null when it says nothing of the kind. */
export function statementOf(writing: Writing): Statement | null {
  const sentences = sentencesOf(writing.own);
  const told = readingsOf(sentences);
  const named = placeOf(told, sentences, writing);
  const readings = told.length > 0 ? told.filter(({ kind }) => kind !== null) : assentOf(sentences, named);
  if (named === null) return writing.quoted.trim() === '' ? unnamed(readings) : null;
  if (readings.length === 0) return null;
  const { references, because } = referencesOf(writing);
  return { kind: kindOf(readings), references, named, because: [...idsOf(readings), `order-in-${named}`, ...because] };
}

function readingsOf(sentences: readonly Sentence[]): readonly Reading[] {
  return sentences.flatMap((clauses, index) => {
    const next = sentences[index + 1]?.[0]?.text ?? '';
    const whole = clauses.map(({ text }) => text).join(' ');
    const limited = limiting.test(next) || conditioning.test(whole) || postponing.test(whole);
    return clauses.flatMap((clause) => readingOf(clause, limited) ?? []);
  });
}

function assentOf(sentences: readonly Sentence[], named: Statement['named']): readonly Reading[] {
  const assents = sentences.some(([first]) => first !== undefined && assenting.test(first.text));
  return assents && named !== null ? [{ id: 'assent', kind: 'unclear', about: 'elsewhere' }] : [];
}

/** An approval while nothing tells of what. */
function unnamed(readings: readonly Reading[]): Statement | null {
  if (!readings.some(({ kind }) => kind === 'approval')) return null;
  return { kind: 'unclear', references: [], named: null, because: [...idsOf(readings), 'no-order-named'] };
}

function placeOf(readings: readonly Reading[], sentences: readonly Sentence[], writing: Writing): Statement['named'] {
  const own = readings.some(({ kind, about }) => kind !== null && about !== 'elsewhere');
  if (own || sentences.flat().some(({ asks, text }) => !asks && mentionsOrder(text))) return 'own';
  if (mentionsOrder(writing.subject)) return 'subject';
  return mentionsOrder(writing.quoted) ? 'quoted' : null;
}

function referencesOf({ own, subject, quoted }: Writing): Pick<Statement, 'references' | 'because'> {
  const { quotes, purchases } = orderNumbersIn(own);
  const near = quotes.length > 0 ? quotes : orderNumbersIn(subject).quotes;
  const far = near.length > 0 ? [] : orderNumbersIn(quoted).quotes;
  const several = far.length > 1;
  return {
    references: [...near, ...(several ? [] : far), ...purchases],
    because: several ? ['several-references'] : [],
  };
}

/** One kind when all say the same; a condition weighs more than an approval, and contradictions are unclear. */
function kindOf(readings: readonly Reading[]): StatementKind {
  const kinds = new Set(readings.map(({ kind }) => kind));
  if (kinds.has('refusal')) return kinds.size === 1 ? 'refusal' : 'unclear';
  if (kinds.has('conditional')) return 'conditional';
  return kinds.has('approval') ? 'approval' : 'unclear';
}

function idsOf(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.map(({ id }) => id))];
}

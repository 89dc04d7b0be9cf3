import { type About, aboutOf } from './about.ts';
import type { Clause } from './clauses.ts';
import { awaiting, doubting, reporting } from './hedges.ts';
import { approving, negating, refusing, unobjecting } from './words.ts';

export type StatementKind = 'approval' | 'refusal' | 'conditional' | 'unclear';

/** How a clause was understood; `kind` is null where nobody approves or refuses. */
export interface Reading {
  readonly id: string;
  readonly kind: StatementKind | null;
  readonly about: About;
}

interface Facts extends Clause {
  readonly about: About;
  /** True when its sentence holds a condition. */
  readonly limited: boolean;
}

interface Way extends Omit<Reading, 'about'> {
  readonly when: (facts: Facts) => boolean;
}

/** First match wins; the last always matches. */
const ways: readonly Way[] = [
  { id: 'asked', kind: null, when: ({ asks }) => asks },
  { id: 'about-something-else', kind: null, when: ({ about }) => about === 'other' },
  { id: 'awaited', kind: null, when: ({ text }) => awaiting.test(text) },
  { id: 'refused', kind: 'refusal', when: ({ text }) => refusing.test(text) },
  { id: 'negated', kind: 'refusal', when: ({ text }) => negating.test(text) && !unobjecting.test(text) },
  { id: 'reported', kind: 'unclear', when: ({ text }) => reporting.test(text) },
  { id: 'doubted', kind: 'unclear', when: ({ text }) => doubting.test(text) },
  { id: 'condition', kind: 'conditional', when: ({ limited }) => limited },
  { id: 'in-part', kind: 'unclear', when: ({ about }) => about === 'part' },
  { id: 'given', kind: 'approval', when: () => true },
];

/** How a clause is understood, given whether its sentence holds a condition; null when it does not speak of approval. */
export function readingOf(clause: Clause, limited: boolean): Reading | null {
  if (!approving.test(clause.text) && !refusing.test(clause.text)) return null;
  const about = aboutOf(clause.text);
  const way = ways.find(({ when }) => when({ ...clause, about, limited }));
  return way === undefined ? null : { id: way.id, kind: way.kind, about };
}

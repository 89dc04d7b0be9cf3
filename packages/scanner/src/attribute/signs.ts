import type { Relation } from '../people.ts';

/** One reason to believe whose data a candidate's is. */
export interface Sign {
  readonly kind: SignKind;
  readonly relation: Relation;
  readonly score: number;
  readonly because: string;
}

/** From strongest to weakest: the first kind that is present decides, later ones of the same relation add to the score. */
export const signKinds = [
  'known-address',
  'placeholder',
  'machine',
  'functional',
  'public-office',
  'helpdesk-domain',
  'organisation-domain',
  'name-clash',
  'author-of-part',
  'known-name',
  'greeted',
  'form',
  'table-row',
  'citizen-noun',
  'role-cue',
  'private-data',
  'citizen-cue',
  'citizen-address',
  'firm-address',
  'in-citizens-words',
  'work-topic',
  'polite-title',
  'case-topic',
  'private-contact',
  'account-topic',
  'organisation-cue',
  'private-cue',
  'first-name',
  'none',
] as const;

export type SignKind = (typeof signKinds)[number];

export interface Decision {
  readonly relation: Relation;
  readonly score: number;
  readonly because: readonly string[];
}

const agreement = 0.04;
const surest = 0.99;

/** Weighs the signs of one candidate: the strongest decides, those that agree add to it. */
export function decide(signs: readonly Sign[]): Decision {
  const [first, ...rest] = strongestOfEachKind(signs);
  if (!first) return { relation: 'unknown', score: 0.5, because: ['no sign'] };
  if (first.kind === 'role-cue' && first.score < 0.9 && rest.some(contradicts))
    return { relation: 'unknown', score: 0.6, because: ['signs of work and of a citizen'] };
  const agreeing = rest.filter((sign) => sign.relation === first.relation);
  return {
    relation: first.relation,
    score: Math.min(Math.max(first.score, ...agreeing.map((sign) => sign.score)) + agreement * agreeing.length, surest),
    because: [first, ...agreeing].map((sign) => sign.because),
  };
}

const ofCitizens: ReadonlySet<SignKind> = new Set<SignKind>([
  'citizen-cue',
  'citizen-address',
  'private-contact',
  'case-topic',
]);

function contradicts({ kind }: Sign): boolean {
  return ofCitizens.has(kind);
}

function strongestOfEachKind(signs: readonly Sign[]): Sign[] {
  const best = new Map<SignKind, Sign>();
  for (const sign of signs) if (sign.score > (best.get(sign.kind)?.score ?? -1)) best.set(sign.kind, sign);
  return [...best.values()].sort((a, b) => signKinds.indexOf(a.kind) - signKinds.indexOf(b.kind));
}

export function sign(kind: SignKind, relation: Relation, score: number, because: string): Sign {
  return { kind, relation, score, because };
}

import type { Decoy, Mention } from './recognizer.ts';

/** A hit of any recognizer, decoys included. */
export type Contender = Omit<Mention, 'entity'> & { readonly entity: Mention['entity'] | Decoy };

/** Of hits that overlap the surest stays, then the longest; decoys win like any other and are dropped. */
export function compete(contenders: readonly Contender[]): Mention[] {
  const sorted = [...contenders].sort((a, b) => a.start - b.start || b.end - a.end);
  const winners: Mention[] = [];
  let cluster: Contender[] = [];
  let end = -1;
  for (const contender of sorted) {
    if (contender.start >= end) {
      winners.push(...winnersOf(cluster));
      cluster = [];
    }
    cluster.push(contender);
    end = Math.max(end, contender.end);
  }
  return [...winners, ...winnersOf(cluster)];
}

function winnersOf(cluster: readonly Contender[]): Mention[] {
  if (cluster.length < 2) return cluster.filter(isMention);
  const won: Contender[] = [];
  for (const contender of [...cluster].sort(bySureness)) {
    if (won.every((other) => contender.end <= other.start || contender.start >= other.end)) won.push(contender);
  }
  return won.filter(isMention).sort((a, b) => a.start - b.start);
}

function bySureness(a: Contender, b: Contender): number {
  return b.score - a.score || b.end - b.start - (a.end - a.start);
}

function isMention(contender: Contender): contender is Mention {
  return contender.entity !== 'OTHER';
}

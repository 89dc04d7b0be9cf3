import type { Finding } from '@derden/scanner';
import type { Mask } from '../plan/action.ts';
import type { Item } from './items.ts';

/** Masks in order; those that overlap become one, named after the worst of them. */
export function masksOf(items: readonly Item[]): readonly Mask[] {
  const spans = items
    .flatMap(({ finding }) => (finding === null ? [] : [finding]))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const joined: Finding[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else joined[joined.length - 1] = join(last, span);
  }
  return joined.map(({ start, end, entity, subject }) => ({ start, end, entity, subject }));
}

function join(first: Finding, next: Finding): Finding {
  const worst = next.class < first.class ? next : first;
  return { ...worst, start: first.start, end: Math.max(first.end, next.end) };
}

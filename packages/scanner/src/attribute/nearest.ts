import type { Anchor } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { isSignature } from './meant.ts';
import type { Place } from './place.ts';

/** In a form the name usually stands above what belongs to it. */
export function preceding(place: Place, anchors: readonly Anchor[]): Candidate | undefined {
  const names = anchors.filter((each) => each.place.mention.entity === 'PERSON');
  const some = names.length > 0 ? names : anchors;
  return (some.findLast((each) => each.place.mention.start < place.mention.start) ?? some[0])?.candidate;
}

export function onOneLine(place: Place, other: Place): boolean {
  const [from, to] = place.mention.start < other.mention.start ? [place, other] : [other, place];
  const between = place.reading.document.text.slice(
    from.mention.end,
    Math.min(to.mention.start, from.mention.end + 400),
  );
  return from.segment === to.segment && !between.includes('\n');
}

/** The closest person: who comes before is closer than who comes after, across a full stop is farther. */
export function nearest(place: Place, anchors: readonly Anchor[], reach: number): Candidate | undefined {
  const { text } = place.reading.document;
  let best: { candidate: Candidate; cost: number } | undefined;
  for (const { place: other, candidate } of anchors) {
    if (isSignature(other) !== isSignature(place)) continue;
    const before = other.mention.start < place.mention.start;
    const [from, to] = before ? [other.mention.end, place.mention.start] : [place.mention.end, other.mention.start];
    if (to - from > reach) continue;
    const stops = text.slice(from, to).match(/[.!?]\s+\p{Lu}/gu)?.length ?? 0;
    const cost = to - from + (before ? 0 : 25) + 60 * stops;
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

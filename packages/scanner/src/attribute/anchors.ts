import type { Candidate } from './candidate.ts';
import type { Owners } from './identify.ts';
import { isAddressed, isSignature } from './meant.ts';
import type { Place } from './place.ts';

/** A person mentioned in a document, whose data something nearby may be. */
export interface Anchor {
  readonly place: Place;
  readonly candidate: Candidate;
}

/** The anchors of one document, ready to be asked what is near. */
export interface Anchors {
  /** In text order, at most a handful on either side. */
  near(place: Place): readonly Anchor[];
  inRecord(place: Place): readonly Anchor[];
  /** The one person that a segment speaks of, signatures aside. */
  soleIn(place: Place): Candidate | undefined;
}

const handful = 12;

/** Persons that data can belong to: not who is greeted, not who stands in a header. */
export function anchorsOf(places: readonly Place[], owners: Owners): Anchors {
  const anchors = places.flatMap((place) => {
    const candidate = owners.get(place);
    return candidate && !place.inHeader && !isAddressed(place) ? [{ place, candidate }] : [];
  });
  const records = Map.groupBy(anchors, ({ place }) => place.field?.record);
  const segments = Map.groupBy(
    anchors.filter(({ place }) => !isSignature(place)),
    ({ place }) => place.segment,
  );
  return {
    near(place) {
      const at = firstAfter(anchors, place.mention.start);
      return anchors.slice(Math.max(0, at - handful), at + handful);
    },
    inRecord: (place) => (place.field ? (records.get(place.field.record) ?? []) : []),
    soleIn(place) {
      const [first, ...rest] = segments.get(place.segment) ?? [];
      return first && rest.every((each) => each.candidate === first.candidate) ? first.candidate : undefined;
    },
  };
}

function firstAfter(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor).place.mention.start < offset)
      low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return low;
}

import { nameLabel } from '../names/name-label.ts';
import type { Candidate } from './candidate.ts';
import type { Owners } from './identify.ts';
import { isAddressed, isSignature } from './meant.ts';
import type { Place } from './place.ts';
import { isPrivate } from './private.ts';

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
      return ownersFor(place, anchors.slice(Math.max(0, at - handful), at + handful));
    },
    inRecord: (place) => ownersFor(place, place.field ? (records.get(place.field.record) ?? []) : []),
    soleIn(place) {
      const [first, ...rest] = ownersFor(place, segments.get(place.segment) ?? []);
      return first && rest.every((each) => each.candidate === first.candidate) ? first.candidate : undefined;
    },
  };
}

/** Who made a file or keeps a row is not whom private data elsewhere in it is about. */
function ownersFor(place: Place, anchors: readonly Anchor[]): readonly Anchor[] {
  if (!isPrivate(place)) return anchors;
  return anchors.filter((each) => each.place.field === place.field || !isMaker(each));
}

function isMaker({ place: { field } }: Anchor): boolean {
  return field !== undefined && nameLabel(field.label) === 'maker' && !speaks.test(field.label);
}

/** Citizens comment, and are users. */
const speaks = /^(?:gebruiker|user|ingelogd|aangemeld|logged|signed|opmerking|reactie|antwoord|comment)/i;

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

import type { Anchor, Anchors } from './anchors.ts';
import { apposed, lastCitizen } from './cues/nouns.ts';
import { around, type Place } from './place.ts';

/** Whom a value may belong to: when an unnamed citizen comes in, nobody named before. */
export function spokenOf(place: Place, anchors: Anchors): readonly Anchor[] {
  const near = anchors.near(place);
  if (near.length === 0) return near;
  const from = unnamedCitizenAt(place, near);
  return from < 0 ? near : near.filter((each) => each.place.mention.end > from);
}

export function spokenOfNobody(place: Place, anchors: Anchors): boolean {
  return unnamedCitizenAt(place, anchors.near(place)) >= 0;
}

const remembered = new WeakMap<Place, number>();

function unnamedCitizenAt(place: Place, near: readonly Anchor[]): number {
  const known = remembered.get(place) ?? unnamedCitizen(place, near);
  remembered.set(place, known);
  return known;
}

/** `Ilse sprak de klager op …`: where, on the line before a value, a citizen comes in who is not named; −1 for nobody. */
function unnamedCitizen(place: Place, near: readonly Anchor[]): number {
  const { before } = around(place, 120);
  const found = lastCitizen(before);
  if (!found) return -1;
  const [start, end] = [found.start, found.end].map((at) => place.mention.start - before.length + at) as [
    number,
    number,
  ];
  const { text } = place.reading.document;
  const named = near.some(
    ({ place: { mention } }) =>
      (mention.start < place.mention.start && mention.end > end) ||
      (mention.end <= start && start - mention.end < 30 && apposed.test(text.slice(mention.end, start))),
  );
  return named ? -1 : end;
}

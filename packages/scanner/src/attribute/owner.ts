import { labelKind, labelSubject } from '../detect/fields/labels.ts';
import type { Entity } from '../entity.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { firstPerson, thirdPerson } from './cues.ts';
import type { AuthorOf } from './identify.ts';
import { isSignature } from './meant.ts';
import { isNearCitizen } from './offices.ts';
import { around, type Place } from './place.ts';
import { isPrivate } from './private.ts';

/** A way from a mention to a person. */
type Way = (place: Place, anchors: Anchors, authorOf: AuthorOf) => Candidate | undefined;

/** Structure before distance; the first way that leads to somebody wins. */
const ways: readonly Way[] = [inRecord, inOwnWords, inSignature, byPronoun, inSentence, inParagraph, inSegment];

/** Near is not enough to call private data that of somebody at work. */
const structural: ReadonlySet<Way> = new Set([inRecord, inOwnWords, inSignature, byPronoun, inSentence]);

function isOurs({ known }: Candidate, place: Place): boolean {
  return known !== undefined && isPrivate(place);
}

/** A machine's number or an address has to stand right beside a person to be theirs. */
const closeWays: readonly Way[] = [inRecord, inOwnWords, inSignature, inSentence];
const loose: ReadonlySet<Entity> = new Set<Entity>([
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'EMAIL_ADDRESS',
  'USERNAME',
  'PASSWORD',
]);

/** Finds the person whose data a number, date, address or condition is; undefined when nobody is near. */
export function ownerOf(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  if (place.inHeader) return undefined;
  for (const way of loose.has(place.mention.entity) ? closeWays : ways) {
    const candidate = way(place, anchors, authorOf);
    if (candidate && (structural.has(way) || !isOurs(candidate, place))) return candidate;
  }
  return credentials.has(place.mention.entity) && !isNearCitizen(place) ? authorOf(place) : undefined;
}

/** People send their own log-in; somebody else's stands beside a name. */
const credentials: ReadonlySet<Entity> = new Set<Entity>(['USERNAME', 'PASSWORD']);

function inRecord(place: Place, anchors: Anchors): Candidate | undefined {
  const { field } = place;
  const here = anchors.inRecord(place);
  if (!field || here.length === 0) return undefined;
  const labelled = here.filter((each) => labelKind(each.place.field?.label ?? '') !== undefined);
  const subject = labelSubject(field.label);
  return (
    nearest(
      place,
      here.filter((each) => each.place.field === field),
      200,
    ) ??
    preceding(
      place,
      labelled.filter((each) => labelSubject(each.place.field?.label ?? '') === subject),
    ) ??
    preceding(place, labelled) ??
    preceding(place, here)
  );
}

/** `Mijn BSN is …`: the writer's own, unless somebody else is named in between. */
function inOwnWords(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  const { before } = around(place, 90);
  const match = firstPerson.exec(before);
  if (!match) return undefined;
  const from = place.mention.start - (before.length - match.index);
  const named = anchors
    .near(place)
    .some(({ place: { mention } }) => mention.start >= from && mention.end <= place.mention.start);
  return named ? undefined : authorOf(place);
}

function inSignature(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  if (place.segment?.kind !== 'signature') return undefined;
  return authorOf(place) ?? anchors.near(place).find((each) => each.place.segment === place.segment)?.candidate;
}

/** `Haar bsn is …`, `hij woont op …`: who was spoken of last. */
function byPronoun(place: Place, anchors: Anchors): Candidate | undefined {
  if (!thirdPerson.test(around(place, 80).before)) return undefined;
  return nearest(
    place,
    anchors
      .near(place)
      .filter((each) => each.place.segment === place.segment && each.place.mention.start < place.mention.start),
    600,
  );
}

function inSentence(place: Place, anchors: Anchors): Candidate | undefined {
  return nearest(
    place,
    anchors.near(place).filter((each) => onOneLine(place, each.place)),
    200,
  );
}

function inParagraph(place: Place, anchors: Anchors): Candidate | undefined {
  return nearest(
    place,
    anchors.near(place).filter((each) => each.place.paragraph === place.paragraph),
    400,
  );
}

function inSegment(place: Place, anchors: Anchors): Candidate | undefined {
  return anchors.soleIn(place);
}

/** In a form the name usually stands above what belongs to it. */
function preceding(place: Place, anchors: readonly Anchor[]): Candidate | undefined {
  const names = anchors.filter((each) => each.place.mention.entity === 'PERSON');
  const some = names.length > 0 ? names : anchors;
  return (some.findLast((each) => each.place.mention.start < place.mention.start) ?? some[0])?.candidate;
}

function onOneLine(place: Place, other: Place): boolean {
  const [from, to] = place.mention.start < other.mention.start ? [place, other] : [other, place];
  const between = place.reading.document.text.slice(
    from.mention.end,
    Math.min(to.mention.start, from.mention.end + 400),
  );
  return from.segment === to.segment && !between.includes('\n');
}

/** The closest person: who comes before is closer than who comes after, across a full stop is farther. */
function nearest(place: Place, anchors: readonly Anchor[], reach: number): Candidate | undefined {
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

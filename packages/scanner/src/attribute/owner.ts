import { labelKind, labelSubject } from '../detect/fields/labels.ts';
import type { Entity } from '../entity.ts';
import type { Anchors } from './anchors.ts';
import { isAtWork } from './at-work.ts';
import type { Candidate } from './candidate.ts';
import { ownWordsIn, thirdPerson } from './cues/self.ts';
import type { AuthorOf } from './identify.ts';
import { nearest, onOneLine, preceding } from './nearest.ts';
import { isNearCitizen } from './offices.ts';
import { around, type Place } from './place.ts';
import { isPrivate } from './private.ts';
import { spokenOf, spokenOfNobody } from './spoken-of.ts';

/** A way from a mention to a person. */
type Way = (place: Place, anchors: Anchors, authorOf: AuthorOf) => Candidate | undefined;

/** Structure before distance; the first way that leads to somebody wins. */
const ways: readonly Way[] = [
  inRecord,
  inOwnWords,
  inOwnBlock,
  inSignature,
  byPronoun,
  inSentence,
  inParagraph,
  inSegment,
];

/** Near is not enough to call private data that of somebody at work. */
const structural: ReadonlySet<Way> = new Set([inRecord, inOwnWords, inOwnBlock, inSignature, byPronoun, inSentence]);

function isOurs({ known }: Candidate, place: Place): boolean {
  return known !== undefined && isPrivate(place);
}

/** Private data that others write beside the name of a requester at work is a citizen's. */
function isToldOfRequester(candidate: Candidate, place: Place, authorOf: AuthorOf): boolean {
  const { known } = candidate;
  return known?.relation === 'requester' && isAtWork(candidate) && isPrivate(place) && authorOf(place) !== candidate;
}

/** A machine's number or an address has to stand right beside a person to be theirs. */
const closeWays: readonly Way[] = [inRecord, inOwnWords, inOwnBlock, inSignature, inSentence];
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
    if (!candidate || isToldOfRequester(candidate, place, authorOf)) continue;
    if (structural.has(way) || !isOurs(candidate, place)) return candidate;
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
  const author = authorOf(place);
  if (!author) return undefined;
  const { before } = around(place, 90);
  const at = ownWordsIn(before, isAtWork(author) ? 'at work' : 'citizen');
  if (at < 0) return undefined;
  const from = place.mention.start - (before.length - at);
  const named = anchors
    .near(place)
    .some(({ place: { mention } }) => mention.start >= from && mention.end <= place.mention.start);
  return named ? undefined : author;
}

/** An address or number in the lines under the writer's own name, as people close a message without a greeting. */
function inOwnBlock(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  const author = authorOf(place);
  const last = anchors.near(place).findLast((each) => each.place.mention.start < place.mention.start);
  if (!author || last?.candidate !== author || last.place.paragraph !== place.paragraph) return undefined;
  const { text } = place.reading.document;
  const lead = text.slice(Math.max(0, last.place.mention.start - 20), last.place.mention.start);
  const between = text.slice(last.place.mention.end, place.mention.start);
  return /(?:^|\n)[>\s]*$/.test(lead) && /^[ \t,]*\n(?:[^\n]{0,50}\n){0,3}[^\n]{0,25}$/.test(between)
    ? author
    : undefined;
}

function inSignature(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  if (place.segment?.kind !== 'signature') return undefined;
  return authorOf(place) ?? anchors.near(place).find((each) => each.place.segment === place.segment)?.candidate;
}

/** `Haar bsn is …`, `hij woont op …`: who was spoken of last, never the writer. */
function byPronoun(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  if (anchors.near(place).length === 0 || !thirdPerson.test(around(place, 80).before)) return undefined;
  const author = authorOf(place);
  return nearest(
    place,
    spokenOf(place, anchors).filter(
      (each) =>
        each.candidate !== author &&
        each.place.segment === place.segment &&
        each.place.mention.start < place.mention.start,
    ),
    600,
  );
}

function inSentence(place: Place, anchors: Anchors, authorOf: AuthorOf): Candidate | undefined {
  const author = authorOf(place);
  return nearest(
    place,
    spokenOf(place, anchors).filter(
      (each) => onOneLine(place, each.place) && (each.candidate !== author || !isStopBetween(each.place, place)),
    ),
    200,
  );
}

function inParagraph(place: Place, anchors: Anchors): Candidate | undefined {
  return nearest(
    place,
    spokenOf(place, anchors).filter((each) => each.place.paragraph === place.paragraph),
    400,
  );
}

function inSegment(place: Place, anchors: Anchors): Candidate | undefined {
  const sole = anchors.soleIn(place);
  return sole && !spokenOfNobody(place, anchors) ? sole : undefined;
}

function isStopBetween({ mention: a }: Place, { mention: b, reading }: Place): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return to - from > 200 || /[.!?]\s/.test(reading.document.text.slice(from, to));
}

import type { Place } from '../attribute/place.ts';
import { isPrivate, isWorkAddress } from '../attribute/private.ts';
import { nameKind } from '../attribute/same-name.ts';
import { parseName } from '../names/parse-name.ts';
import type { Relation } from '../people.ts';
import type { Finding, Report, SeverityClass, Subject, Unreadable } from '../report.ts';
import { bulkPersons, classes, directIdentifiers, highest, manyPersons, oneUp, singleName } from './classes.ts';
import type { DataSubject } from './data-subjects.ts';
import type { FindingId } from './finding-id.ts';
import { type Judged, verdictOf, worst } from './verdict.ts';

/** What is judged: the parts of a ticket, the people found in them, and what could not be read. */
export interface Case {
  readonly parts: readonly string[];
  readonly subjects: readonly DataSubject[];
  readonly unreadable: readonly Unreadable[];
  readonly idOf: FindingId;
}

/** The only place that judges: classes, confidence and verdicts by the tables of policy-rules 4. */
export function judge({ parts, subjects, unreadable, idOf }: Case): Report {
  const lift = liftFor(subjects.filter(isCounted).length);
  const judged = subjects.map((subject) => ({
    subject,
    findings: subject.places.map((place) => findingOf(place, subject, idOf, lift)),
  }));
  const byPart = Map.groupBy(
    judged.flatMap(({ subject, findings }) =>
      findings.map((finding): Judged & Finding => ({ ...finding, attribution: subject.score })),
    ),
    (finding) => finding.part,
  );
  const failed = new Set(unreadable.map(({ part }) => part));
  const verdicts = parts.map((part) => ({ part, verdict: verdictOf(byPart.get(part) ?? [], failed.has(part)) }));
  return {
    verdict: worst(verdicts.map(({ verdict }) => verdict)),
    parts: verdicts,
    subjects: judged.map(({ subject, findings }) => summary(subject, findings)),
    findings: inOrder(
      judged.flatMap(({ findings }) => findings),
      parts,
    ),
    unreadable,
  };
}

function inOrder(findings: readonly Finding[], parts: readonly string[]): Finding[] {
  const rank = new Map(parts.map((part, index) => [part, index]));
  return [...findings].sort((a, b) => (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0) || a.start - b.start);
}

const counted: ReadonlySet<Relation> = new Set<Relation>(['third-party', 'unknown']);

function isCounted({ relation, places }: DataSubject): boolean {
  return counted.has(relation) && places.some((place) => directIdentifiers.has(place.mention.entity));
}

type Lift = (severity: SeverityClass) => SeverityClass;

function liftFor(persons: number): Lift {
  if (persons >= bulkPersons) return () => 'K1';
  return persons >= manyPersons ? oneUp : (severity) => severity;
}

function findingOf(place: Place, subject: DataSubject, idOf: FindingId, lift: Lift): Finding {
  const { reading, mention } = place;
  const relation = relationOf(place, subject);
  const severity = classOf(place, subject, relation);
  const page = reading.document.pages.filter((start) => start <= mention.start).length;
  return {
    id: idOf(place),
    entity: mention.entity,
    part: reading.part,
    path: reading.document.path,
    ...(page > 0 && { page }),
    start: mention.start,
    end: mention.end,
    score: Math.round(mention.score * 100) / 100,
    subject: subject.id,
    relation,
    class: counted.has(relation) ? lift(severity) : severity,
    because:
      relation === subject.relation ? mention.because : [...mention.because, 'private data, written by somebody else'],
  };
}

const exempt: ReadonlySet<Relation> = new Set<Relation>([
  'agent',
  'contact',
  'participant',
  'colleague',
  'business',
  'public',
]);

/** The exemption covers names and work contact data; what others write of their private lives is a third party's. */
function relationOf(place: Place, { relation, because, wrote }: DataSubject): Relation {
  const atWork = relation === 'business' && isWorkAddress(place);
  const exposed =
    exempt.has(relation) && isPrivate(place) && !atWork && !wrote(place) && !because.includes('placeholder');
  return exposed ? 'third-party' : relation;
}

const reportedOnly: ReadonlySet<Relation> = new Set<Relation>([...exempt, 'organisation']);

function classOf(place: Place, { places }: DataSubject, relation: Relation): SeverityClass {
  if (reportedOnly.has(relation)) return 'K4';
  const { entity } = place.mention;
  const linked = places.some(({ mention }) => mention.entity !== entity && directIdentifiers.has(mention.entity));
  const pair = entity === 'PERSON' && saysLittle(place) ? singleName : classes[entity];
  return linked ? pair.linked : pair.alone;
}

/** A given name or initials; a title makes a surname tell. */
function saysLittle({ text, mention }: Place): boolean {
  return (
    nameKind(parseName(text)) !== 'full' &&
    !mention.because.some((reason) => reason.startsWith('title') || reason === 'label: surname')
  );
}

function summary({ id, relation, score, places }: DataSubject, findings: readonly Finding[]): Subject {
  return {
    id,
    relation,
    score,
    class: highest(findings.map((finding) => finding.class)),
    entities: [...new Set(places.map((place) => place.mention.entity))],
  };
}

import type { Entity, Finding, SeverityClass, Subject } from '@derden/scanner';
import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { Ruling, TicketCase } from './case.ts';
import { type Confidence, confidenceOf, levelOf } from './confidence.ts';
import type { FindingFacts, Place } from './finding-facts.ts';
import { type FindingOutcome, findingRules } from './finding-rules.ts';
import { type NeededFlag, neededDecision, neededUntil } from './needed.ts';
import type { PartKind, TicketPart } from './ticket.ts';

/** Something decided on: a finding, or what could not be read in a part. */
export interface Item {
  /** The finding's id; of the unreadable its part. */
  readonly id: string;
  readonly part: string;
  /** Null when the content could not be read. */
  readonly finding: Finding | null;
  readonly class: SeverityClass;
  readonly entities: readonly Entity[];
  readonly detection: Confidence;
  readonly attribution: Confidence;
  readonly flag: (NeededFlag & { readonly ends: LocalDate; readonly ended: boolean }) | null;
  readonly decision: Decision<FindingFacts, FindingOutcome>;
}

/** One item per finding and one per part with unreadable content, in an order that does not depend on the report's. @throws PolicyError */
export function itemsOf(given: TicketCase): readonly Item[] {
  const { report, ticket } = given;
  const lookUp = lookUpIn(given);
  const place = new Map(ticket.parts.map(({ id }, index) => [id, index]));
  const items = [
    ...report.findings.map((finding) => findingItem(finding, given, lookUp)),
    ...[...new Set(report.unreadable.map(({ part }) => part))].map((part) => unreadableItem(part, given, lookUp)),
  ];
  const last = ticket.parts.length;
  return items.sort((a, b) => (place.get(a.part) ?? last) - (place.get(b.part) ?? last) || (a.id < b.id ? -1 : 1));
}

/** By id: a report may hold tens of thousands of findings. */
interface LookUp {
  readonly parts: ReadonlyMap<string, TicketPart>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly rulings: ReadonlyMap<string, Ruling>;
  readonly flags: ReadonlyMap<string, readonly NeededFlag[]>;
}

function lookUpIn({ ticket, report, rulings, needed }: TicketCase): LookUp {
  return {
    parts: new Map(ticket.parts.map((part) => [part.id, part])),
    subjects: new Map(report.subjects.map((subject) => [subject.id, subject])),
    rulings: new Map(rulings.map((ruling) => [ruling.item, ruling])),
    flags: Map.groupBy(needed, ({ finding }) => finding),
  };
}

function findingItem(finding: Finding, given: TicketCase, lookUp: LookUp): Item {
  const subject = lookUp.subjects.get(finding.subject);
  const flag = flagOn(finding, given, lookUp);
  const facts: FindingFacts = {
    ...partFacts(lookUp.parts.get(finding.part), finding.because.includes('file name')),
    readable: true,
    held: given.holds.ticket || given.holds.subjects.includes(finding.subject),
    needed: flag !== null && !flag.ended,
    ruling: lookUp.rulings.get(finding.id)?.verdict ?? null,
    relation: finding.relation,
    class: finding.class,
    confidence: confidenceOf(finding, subject),
    face: finding.entity === 'FACE',
  };
  const { id, part, class: severity, entity } = finding;
  const decision = decide(findingRules, facts);
  const [detection, attribution] = [levelOf(finding.score), levelOf(subject?.score ?? 0)];
  return { id, part, finding, class: severity, entities: [entity], detection, attribution, flag, decision };
}

function unreadableItem(part: string, { holds }: TicketCase, { parts, rulings }: LookUp): Item {
  const ruling = rulings.get(part);
  const saw = ruling?.verdict === 'remove' ? ruling.saw : undefined;
  const facts: FindingFacts = {
    ...partFacts(parts.get(part), false),
    readable: false,
    held: holds.ticket,
    needed: false,
    ruling: ruling?.verdict === 'remove' && saw === undefined ? null : (ruling?.verdict ?? null),
    relation: 'unknown',
    class: saw?.class ?? 'K4',
    confidence: 'low',
    face: false,
  };
  const unsure = { finding: null, detection: 'low', attribution: 'low', flag: null } as const;
  const decision = decide(findingRules, facts);
  return { id: part, part, class: facts.class, entities: saw?.entities ?? [], ...unsure, decision };
}

/** The first flag that counts. */
function flagOn(
  { id, class: severity }: Finding,
  { ticket, now, settings }: TicketCase,
  { flags }: LookUp,
): Item['flag'] {
  for (const flag of flags.get(id) ?? []) {
    const { outcome } = neededDecision(flag, severity, ticket, now, settings);
    if (outcome !== 'invalid') return { ...flag, ends: neededUntil(flag, settings), ended: outcome === 'ended' };
  }
  return null;
}

const places: Readonly<Record<PartKind, Place>> = {
  subject: 'subject',
  description: 'description',
  field: 'field',
  attachment: 'attachment',
  incoming: 'message',
  reply: 'message',
  note: 'message',
  forward: 'message',
};

function partFacts(part: TicketPart | undefined, inFileName: boolean): Pick<FindingFacts, 'place' | 'by' | 'refused'> {
  const place = places[part?.kind ?? 'incoming'];
  return {
    place: place === 'attachment' && inFileName ? 'file-name' : place,
    by: part?.by ?? 'requester',
    refused: part?.refused === true,
  };
}

import type { Entity, Finding, Relation, Subject } from '@derden/scanner';
import type { FindingRecord, ScanRecord } from './record.ts';

/** A person of one ticket, with what was found of them by kind and place. */
export interface Person {
  readonly subject: Subject;
  /** Something of theirs should not be there. */
  readonly matters: boolean;
  readonly kinds: readonly Kind[];
}

/** Findings of one kind of data in one place. */
export interface Kind {
  readonly entity: Entity;
  /** That of the person, but for private data of somebody whose work data may be there. */
  readonly relation: Relation;
  readonly part: string;
  readonly path: readonly string[];
  readonly pages: readonly number[];
  readonly count: number;
  /** Of the surest. */
  readonly score: number;
  readonly texts: readonly string[];
}

/** True for data of who has nothing to do with the ticket, as far as is known. */
export function isOfOthers({ relation }: Pick<Finding, 'relation'>): boolean {
  return relation === 'third-party' || relation === 'unknown';
}

/** True for data that should not be there, or is so critical that a person must look. */
function matters(found: Pick<Finding, 'relation' | 'class'>): boolean {
  return isOfOthers(found) || found.class === 'K1';
}

/** The persons of a ticket, those that matter first, then by class. */
export function personsOf({ subjects, findings }: ScanRecord): Person[] {
  const bySubject = Map.groupBy(findings, ({ subject }) => subject);
  return subjects
    .map((subject) => personOf(subject, bySubject.get(subject.id) ?? []))
    .toSorted((a, b) => Number(b.matters) - Number(a.matters) || a.subject.class.localeCompare(b.subject.class));
}

function personOf(subject: Subject, findings: readonly FindingRecord[]): Person {
  return { subject, matters: matters(subject) || findings.some(matters), kinds: kindsOf(findings) };
}

function kindsOf(findings: readonly FindingRecord[]): Kind[] {
  const groups = Map.groupBy(findings, ({ entity, relation, part, path }) =>
    JSON.stringify([entity, relation, part, ...path]),
  );
  return [...groups.values()].flatMap((group) => (group[0] ? [kindOf(group[0], group)] : []));
}

function kindOf({ entity, relation, part, path }: FindingRecord, group: readonly FindingRecord[]): Kind {
  return {
    entity,
    relation,
    part,
    path,
    pages: [...new Set(group.flatMap(({ page }) => page ?? []))],
    count: group.length,
    score: Math.max(...group.map(({ score }) => score)),
    texts: [...new Set(group.flatMap(({ text }) => text ?? []))],
  };
}

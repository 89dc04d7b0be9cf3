import type { Entity, PartVerdict, Relation, SeverityClass, Subject, Unreadable, Verdict } from '@derden/scanner';
import type { FindingRecord, ScanRecord } from '../record.ts';

/** One line of jsonl. Other programs rely on these names. */
export interface Entry {
  readonly ticket?: number;
  readonly file?: string;
  readonly verdict: Verdict;
  readonly parts: readonly PartVerdict[];
  readonly subjects: readonly Pick<Subject, 'id' | 'relation' | 'class'>[];
  readonly findings: readonly FindingEntry[];
  readonly unreadable: readonly Unreadable[];
}

interface FindingEntry {
  readonly id: string;
  readonly entity: Entity;
  readonly part: string;
  readonly path: readonly string[];
  readonly page?: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly subject: string;
  readonly relation: Relation;
  readonly class: SeverityClass;
  readonly because: readonly string[];
  readonly text?: string;
}

/** The record by name, so that nothing new in a report comes out unseen. */
export function entryOf({ ticket, file, verdict, parts, subjects, findings, unreadable }: ScanRecord): Entry {
  return {
    ...(ticket === undefined ? {} : { ticket }),
    ...(file === undefined ? {} : { file }),
    verdict,
    parts: parts.map(({ part, verdict }) => ({ part, verdict })),
    subjects: subjects.map(({ id, relation, class: severity }) => ({ id, relation, class: severity })),
    findings: findings.map(findingEntry),
    unreadable: unreadable.map(({ part, path, code }) => ({ part, path, code })),
  };
}

function findingEntry(finding: FindingRecord): FindingEntry {
  const {
    id,
    entity,
    part,
    path,
    page,
    start,
    end,
    score,
    subject,
    relation,
    class: severity,
    because,
    text,
  } = finding;
  return {
    id,
    entity,
    part,
    path,
    ...(page === undefined ? {} : { page }),
    start,
    end,
    score: Math.round(score * 100) / 100,
    subject,
    relation,
    class: severity,
    because,
    ...(text === undefined ? {} : { text }),
  };
}

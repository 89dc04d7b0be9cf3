import { type Entity, entities, type Verdict, verdicts } from '@derden/scanner';
import type { ScanRecord } from './record.ts';

/** What to show: tickets with one of the verdicts, and in them findings of the entities. Empty means all. */
export interface Only {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly entities: ReadonlySet<Entity>;
}

export const onlyChoices: readonly string[] = [...verdicts, ...entities];

/** Sorts out a list that mixes verdicts and entities. */
export function onlyOf(words: readonly string[]): Only {
  return {
    verdicts: new Set(verdicts.filter((verdict) => words.includes(verdict))),
    entities: new Set(entities.filter((entity) => words.includes(entity))),
  };
}

/** The record as it is to be shown; undefined when nothing of it is. Verdicts stay those of the whole ticket. */
export function narrowed(record: ScanRecord, { verdicts, entities }: Only): ScanRecord | undefined {
  if (verdicts.size > 0 && !verdicts.has(record.verdict)) return undefined;
  if (entities.size === 0) return record;
  const findings = record.findings.filter(({ entity }) => entities.has(entity));
  if (findings.length === 0) return undefined;
  const persons = new Set(findings.map(({ subject }) => subject));
  return { ...record, findings, subjects: record.subjects.filter(({ id }) => persons.has(id)) };
}

import type { Entity, Relation, UnreadableCode, Verdict } from '@derden/scanner';
import { isOfOthers } from './persons.ts';
import type { ScanRecord } from './record.ts';

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** Totals of what is shown. */
export interface Summary {
  /** Everything that was read, also what `--only` leaves out. */
  readonly scanned: number;
  /** How many of those are loose files and not tickets. */
  readonly files: number;
  readonly shown: number;
  readonly verdicts: Counts<Verdict>;
  /** Findings per kind of data. */
  readonly findings: Counts<Entity>;
  /** Those of third parties and of unknown persons. */
  readonly findingsOfOthers: Counts<Entity>;
  /** Persons per relation, counted per ticket. */
  readonly persons: Counts<Relation>;
  readonly unreadable: Counts<UnreadableCode>;
  readonly problems: number;
}

/** Counts along while records pass by. */
export interface Tally {
  scanned(record: ScanRecord): void;
  shown(record: ScanRecord): void;
  problem(): void;
  summary(): Summary;
}

export function createTally(): Tally {
  const totals = { scanned: 0, files: 0, shown: 0, problems: 0 };
  const verdicts = {};
  const findings = {};
  const findingsOfOthers = {};
  const persons = {};
  const unreadable = {};
  return {
    scanned({ file }) {
      totals.scanned++;
      if (file !== undefined) totals.files++;
    },
    problem: () => totals.problems++,
    shown(record) {
      totals.shown++;
      add(verdicts, record.verdict);
      for (const finding of record.findings) {
        add(findings, finding.entity);
        if (isOfOthers(finding)) add(findingsOfOthers, finding.entity);
      }
      for (const { relation } of record.subjects) add(persons, relation);
      for (const { code } of record.unreadable) add(unreadable, code);
    },
    summary: () => ({ ...totals, verdicts, findings, findingsOfOthers, persons, unreadable }),
  };
}

/** The counts that there are, the largest first. */
export function ranked<Key extends string>(counts: Counts<Key>): readonly (readonly [key: Key, count: number])[] {
  const entries = Object.entries<number | undefined>(counts).map(([key, count]) => [key as Key, count ?? 0] as const);
  return entries.toSorted((a, b) => b[1] - a[1]);
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

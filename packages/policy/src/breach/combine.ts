import { isBefore } from '../time/calendar.ts';
import type { BreachEntry, Measure } from './entry.ts';

/** One entry per incident: what is found again in a ticket joins the entry it has. Doing it twice changes nothing. */
export function combine(entry: BreachEntry, later: BreachEntry): BreachEntry {
  const known = new Set(entry.findings);
  const again = later.findings.length === 0 || later.findings.some((finding) => known.has(finding));
  return {
    ...entry,
    foundAt: isBefore(later.foundAt, entry.foundAt) ? later.foundAt : entry.foundAt,
    causes: union(entry.causes, later.causes),
    classes: union(entry.classes, later.classes),
    entities: union(entry.entities, later.entities),
    relations: union(entry.relations, later.relations),
    persons: again ? Math.max(entry.persons, later.persons) : entry.persons + later.persons,
    findings: union(entry.findings, later.findings),
    measures: withMeasures(entry, later.measures).measures,
  };
}

/** Adds what was done; a plan entry counts once. */
export function withMeasures(entry: BreachEntry, done: readonly Measure[]): BreachEntry {
  const all = new Map([...done, ...entry.measures].map((measure) => [measure.entry, measure]));
  const measures = [...all.values()].sort((a, b) => a.at.localeCompare(b.at) || a.entry.localeCompare(b.entry));
  return { ...entry, measures };
}

/** True when a combination holds more than was assessed, so that a human has to look again. */
export function hasGrown(before: BreachEntry, after: BreachEntry): boolean {
  return after.findings.length > before.findings.length;
}

function union<Value extends string>(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return [...new Set([...a, ...b])].sort();
}

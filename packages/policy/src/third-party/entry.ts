import type { Entity, SeverityClass } from '@derden/scanner';
import { PolicyError } from '../error.ts';
import type { Action } from '../plan/action.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Line } from '../table/row.ts';
import { findingRules } from './finding-rules.ts';
import type { Item } from './items.ts';

/** An entry of a plan with what it is for; without items it destroys nothing that was found. */
export function entryOf(
  { id, follows }: Line,
  action: Action,
  items: readonly Item[] = [],
  fingerprint: string | null = null,
): NewEntry {
  return { row: id, follows, action, fingerprint, classes: classesOf(items), findings: findingsOf(items) };
}

/** Worst first, each once. */
export function classesOf(items: readonly Item[]): readonly SeverityClass[] {
  return [...new Set(items.map((item) => item.class))].sort();
}

/** Ids; what could not be read has none. */
export function findingsOf(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ finding }) => (finding === null ? [] : [finding.id]));
}

/** Kinds of data, each once, in an order that does not depend on the items'. */
export function entitiesOf(items: readonly Item[]): readonly Entity[] {
  return [...new Set(items.flatMap(({ entities }) => entities))].sort();
}

/** The row of the worst item; of equals the first in the table. @throws PolicyError `bad_plan` without items */
export function leadingLine(items: readonly Item[]): Line {
  const order = findingRules.map(({ id }) => id);
  const [first] = items.toSorted(
    (a, b) => a.class.localeCompare(b.class) || order.indexOf(a.decision.id) - order.indexOf(b.decision.id),
  );
  if (first === undefined) throw new PolicyError('bad_plan', 'nothing leads to this entry');
  return first.decision;
}

/** Persons that the items are about; at least one when there are any items. */
export function personsIn(items: readonly Item[]): number {
  const subjects = new Set(items.map(({ finding }) => finding?.subject ?? null));
  return subjects.size;
}

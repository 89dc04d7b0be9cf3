import { order } from '../messages/order.ts';
import type { NewEntry } from '../plan/plan.ts';
import { entitiesOf, entryOf, leadingLine } from './entry.ts';
import type { Item } from './items.ts';
import { type Stamp, tombstoneKind, tombstoneOf } from './unit-action.ts';
import type { Unit } from './units.ts';

/** A private note per kind of thing that is gone; a replaced description holds its own tombstone. */
export function notesOn(units: readonly Unit[], stamp: Omit<Stamp, 'row'>): readonly NewEntry[] {
  const groups = Map.groupBy(
    units.filter(({ way }) => way !== 'replaceDescription'),
    (unit) => noteKind(unit),
  );
  return [...groups].map(([kind, all]) => noteOf(kind, all, stamp));
}

type NoteKind = 'N2' | 'N2b' | ReturnType<typeof tombstoneKind>;

/** An agent's masked note and sent reply have texts of their own (T12). */
function noteKind(unit: Unit): NoteKind {
  if (unit.way === 'redactNote') return 'N2';
  const { kind } = unit.part;
  const sent = kind === 'reply' || kind === 'forward';
  return unit.way === 'deleteConversation' && sent && unit.part.by === 'agent' ? 'N2b' : tombstoneKind(unit);
}

function noteOf(kind: NoteKind, units: readonly Unit[], stamp: Omit<Stamp, 'row'>): NewEntry {
  const items: readonly Item[] = [...new Set(units.flatMap((unit) => unit.items))];
  const line = leadingLine(items);
  const facts = { datum: stamp.date, soorten: entitiesOf(items) };
  const note =
    kind === 'N2' || kind === 'N2b' ? order(kind, facts) : tombstoneOf(kind, items, { ...stamp, row: line.id });
  return entryOf(line, { kind: 'addNote', ticket: stamp.ticket, note });
}

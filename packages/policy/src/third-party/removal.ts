import type { Decision } from '../table/row.ts';
import type { TicketCase } from './case.ts';
import type { Item } from './items.ts';
import { judgeUnit, scopeOf } from './scope.ts';
import type { HelpdeskTicket } from './ticket.ts';
import type { ScopeFacts } from './ticket-rules.ts';
import type { UnitFacts, UnitOutcome } from './unit-rules.ts';
import { filesOf, inOrder, touchedBy, type Unit, unitsOf } from './units.ts';

/** What goes, what waits and what is left to people. */
export interface Removal {
  readonly scope: Decision<ScopeFacts, 'nothing' | 'parts' | 'ticket'>;
  readonly units: readonly JudgedUnit[];
  /** Units that we remove; all of them when the ticket goes. */
  readonly going: readonly Unit[];
  /** What is destroyed by that, found or waiting for review. */
  readonly gone: ReadonlySet<Item>;
  /** To be removed, but not before a hold or a need ends. */
  readonly waiting: ReadonlySet<Item>;
}

export interface JudgedUnit extends Unit {
  readonly decision: Decision<UnitFacts, UnitOutcome>;
}

/** Decides on the whole ticket first, then on each unit. */
export function removalOf({ ticket }: TicketCase, items: readonly Item[]): Removal {
  const units = judgedUnits(ticket, items);
  const scope = scopeOf(ticket, units, items);
  if (scope.outcome === 'ticket') return { scope, units, going: units, gone: new Set(items), waiting: new Set() };
  const going = units.filter(applies);
  const left = new Set(units.filter((unit) => !applies(unit)).flatMap((unit) => unit.items));
  const gone = going.flatMap((unit) => touchedBy(unit, items)).filter((item) => !left.has(item));
  const waiting = units.filter(({ decision }) => decision.outcome.do === 'wait').flatMap((unit) => unit.items);
  return { scope, units, going, gone: new Set(gone), waiting: new Set(waiting) };
}

/** Each part at most once. A unit that goes takes smaller ones along; one that does not go leaves them on their own. */
function judgedUnits(ticket: HelpdeskTicket, items: readonly Item[]): readonly JudgedUnit[] {
  const judge = (unit: Unit): JudgedUnit => ({ ...unit, decision: judgeUnit(unit, ticket, items) });
  const all = unitsOf(ticket, items).map(judge);
  const byPart = new Map(all.map((unit) => [unit.part.id, unit]));
  const swallowed = new Set(all.filter(applies).flatMap(({ parts }) => parts.slice(1)));
  const units = all
    .filter(({ part }) => !swallowed.has(part.id))
    .map((unit) => {
      if (!applies(unit)) return { ...unit, parts: [unit.part.id] };
      return { ...unit, items: unit.parts.flatMap((part) => byPart.get(part)?.items ?? []) };
    });
  const taken = new Set(units.flatMap(({ parts }) => parts));
  const files = units
    .filter((unit) => applies(unit) || isRefused(unit))
    .flatMap((unit) => filesOf(unit, ticket.parts))
    .filter(({ part }) => !taken.has(part.id));
  return inOrder([...units, ...files.map(judge)]);
}

function applies({ decision }: JudgedUnit): boolean {
  return decision.outcome.do === 'apply';
}

function isRefused({ decision: { outcome } }: JudgedUnit): boolean {
  return outcome.do === 'manual' && outcome.reason === 'refused';
}

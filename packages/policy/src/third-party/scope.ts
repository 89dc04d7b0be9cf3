import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import type { Item } from './items.ts';
import type { HelpdeskTicket, TicketPart } from './ticket.ts';
import { type ScopeFacts, scopeRules } from './ticket-rules.ts';
import { type UnitFacts, type UnitOutcome, unitRules } from './unit-rules.ts';
import { touchedBy, type Unit } from './units.ts';

/** Whether only parts go, or the ticket (T13–T14). */
export function scopeOf(
  ticket: HelpdeskTicket,
  units: readonly Unit[],
  items: readonly Item[],
): Decision<ScopeFacts, 'nothing' | 'parts' | 'ticket'> {
  const scrubbed = ticket.parts.filter((part) => isScrubbable(part, ticket));
  return decide(scopeRules, {
    removes: units.length > 0,
    archived: ticket.status === 'archived',
    blocked: items.some(isBlocked),
    identified: [ticket, ...scrubbed].every(({ fingerprint }) => fingerprint !== null),
    everywhere: isEverywhere(units),
    nothingUseful: !leavesUseful(ticket, units, items),
    unchangeable: units.some(({ part }) => isFixed(part, ticket)),
  });
}

/** Whether one unit may be removed by us. */
export function judgeUnit(
  unit: Unit,
  ticket: HelpdeskTicket,
  items: readonly Item[],
): Decision<UnitFacts, UnitOutcome> {
  const touched = touchedBy(unit, items);
  return decide(unitRules, {
    archived: ticket.status === 'archived',
    held: touched.some(({ decision }) => decision.facts.held),
    needed: touched.some(({ decision }) => decision.facts.needed),
    refused: unit.part.refused === true,
    unchangeable: isFixed(unit.part, ticket),
    fingerprint: unit.part.fingerprint !== null,
  });
}

/** False for what stays in the trash as it was: text of an outbound ticket, and what Freshdesk refused to delete. */
export function isScrubbable(part: TicketPart, ticket: HelpdeskTicket): boolean {
  return part.refused !== true && !isFixed(part, ticket);
}

function isFixed({ kind }: TicketPart, { outbound }: HelpdeskTicket): boolean {
  return outbound && (kind === 'description' || kind === 'subject');
}

function isBlocked({ decision: { facts } }: Item): boolean {
  return facts.held || facts.needed;
}

function isEverywhere(units: readonly Unit[]): boolean {
  const places = new Set(
    units.filter(({ way }) => way !== 'redactNote').flatMap(({ items }) => items.map((item) => placeOf(item))),
  );
  return places.has('description') && places.has('message') && places.has('attachment');
}

function placeOf({ decision }: Item): string {
  const { place } = decision.facts;
  return place === 'file-name' ? 'attachment' : place;
}

/** What waits for a reviewer may turn out to be useful. */
function leavesUseful({ parts }: HelpdeskTicket, units: readonly Unit[], items: readonly Item[]): boolean {
  const gone = new Set(units.filter(({ way }) => way !== 'redactNote').flatMap((unit) => unit.parts));
  const touched = new Set(units.flatMap((unit) => touchedBy(unit, items)));
  const waiting = items.some((item) => item.decision.outcome.do === 'review' && !touched.has(item));
  return waiting || parts.some(({ id, useful }) => useful && !gone.has(id));
}

import type { SeverityClass } from '@derden/scanner';
import { classesOf, findingsOf } from './entry.ts';
import type { Item } from './items.ts';
import type { Removal } from './removal.ts';
import { isScrubbable } from './scope.ts';
import type { HelpdeskTicket } from './ticket.ts';
import type { ManualReason } from './unit-rules.ts';

/** Something that a person has to remove, since the API cannot. */
export interface Manual {
  readonly part: string;
  readonly reason: ManualReason;
  readonly classes: readonly SeverityClass[];
  readonly findings: readonly string[];
}

/** What is left to people, and why. */
export function manualOf(ticket: HelpdeskTicket, removal: Removal, items: readonly Item[]): readonly Manual[] {
  const known = new Set(ticket.parts.map(({ id }) => id));
  const strays = items.filter(({ part, decision }) => decision.outcome.do === 'remove' && !known.has(part));
  return [...inTicket(ticket, removal, items), ...strays.map((item) => manual(item.part, 'unknown-part', [item]))];
}

function inTicket(ticket: HelpdeskTicket, { scope, units }: Removal, items: readonly Item[]): readonly Manual[] {
  if (scope.outcome === 'ticket') {
    const unscrubbed = ticket.parts.filter((part) => !isScrubbable(part, ticket));
    return unscrubbed.map(({ id }) =>
      manual(
        id,
        'trash',
        items.filter(({ part }) => part === id),
      ),
    );
  }
  return units.flatMap(({ part, decision: { outcome }, items: own }) =>
    outcome.do === 'manual' ? [manual(part.id, outcome.reason, own)] : [],
  );
}

function manual(part: string, reason: ManualReason, items: readonly Item[]): Manual {
  return { part, reason, classes: classesOf(items), findings: findingsOf(items) };
}

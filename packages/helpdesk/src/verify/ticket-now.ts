import { decideTicket, type ItemDecision, type Plan, type Standing } from '@derden/policy';
import type { Verdict } from '@derden/scanner';
import { unlessGone } from '../apply/current-ticket.ts';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import { caseOf } from '../sweep/case-of.ts';
import { lookAt } from '../sweep/look.ts';

export type Place = 'there' | 'trash' | 'archived' | 'gone';

/** A ticket read and scanned again. */
export interface TicketNow {
  readonly ticket: number;
  readonly place: Place;
  readonly desk: DeskTicket | null;
  readonly verdict: Verdict | null;
  /** Findings and parts that should not be there: planned and still found, or to be removed by now. */
  readonly left: readonly string[];
  /** Parts in which something could not be read: they count as unknown, not as clean (I12). */
  readonly unreadable: readonly string[];
}

/** Reads everything of a ticket, its summary too, and scans it. */
export async function ticketNow(ticket: number, plan: Plan, engine: Engine, signal?: AbortSignal): Promise<TicketNow> {
  const thorough = { ...engine, settings: { ...engine.settings, summaries: true } };
  const look = await unlessGone(() => lookAt(ticket, thorough, signal));
  if (look === null) {
    const archived = await unlessGone(() => engine.freshdesk.archivedTickets.get(ticket, { signal }));
    return { ticket, place: archived ? 'archived' : 'gone', desk: null, verdict: null, left: [], unreadable: [] };
  }
  const { items } = decideTicket(await caseOf(look, plan.id, engine));
  const { verdict, unreadable } = look.seen.report;
  return {
    ticket,
    place: look.desk.ticket.deleted ? 'trash' : 'there',
    desk: look.desk,
    verdict,
    left: items.filter((item) => isLeft(item, plannedIn(plan))).map(({ item }) => item),
    unreadable: [...new Set(unreadable.map(({ part }) => part))],
  };
}

/** Ids of all that the plan was to remove. */
function plannedIn({ entries }: Plan): ReadonlySet<string> {
  return new Set(entries.flatMap(({ findings }) => findings));
}

/** By T8–T13 it has to go. */
const removable: ReadonlySet<Standing> = new Set<Standing>(['planned', 'waiting', 'manual']);

/** Rejected by a reviewer, or of no concern by now. */
const settled: ReadonlySet<Standing> = new Set<Standing>(['none', 'reported']);

function isLeft({ item, standing }: ItemDecision, planned: ReadonlySet<string>): boolean {
  return removable.has(standing) || (planned.has(item) && !settled.has(standing));
}

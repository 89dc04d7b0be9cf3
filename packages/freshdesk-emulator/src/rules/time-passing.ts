import type { Desk } from '../desk/desk.ts';
import { finishJobs } from './jobs.ts';
import { removeTicket } from './removal.ts';

/** What happens by itself, done when somebody looks. */
export interface TimePassing {
  pass(): void;
}

const minute = 60_000;
const day = 86_400_000;
const keptInTrash = 30 * day;
const idleBeforeArchive = 120 * day;
const closed = 5;

/** Looks through all tickets at most once a minute of its clock. */
export function createTimePassing(desk: Desk): TimePassing {
  let looked = Number.NEGATIVE_INFINITY;
  return {
    pass() {
      const now = desk.clock.now();
      finishJobs(desk);
      if (now - looked < minute) return;
      looked = now;
      purge(desk);
      archive(desk);
    },
  };
}

/** Trash and spam go for good after 30 days (§2.4). */
function purge(desk: Desk): void {
  const limit = desk.clock.now() - keptInTrash;
  for (const { id, trashed } of desk.tickets.values()) if (trashed !== null && trashed <= limit) removeTicket(desk, id);
}

/** Closed and idle for 120 days (§2.5). */
function archive(desk: Desk): void {
  const limit = desk.clock.now() - idleBeforeArchive;
  for (const ticket of desk.tickets.values()) {
    if (ticket.status !== closed || ticket.archived || ticket.deleted || ticket.spam) continue;
    if (Math.max(Date.parse(ticket.updated_at), desk.opened) < limit) ticket.archived = true;
  }
}

import { randomUUID } from 'node:crypto';
import { iso } from '../desk/clock.ts';
import type { Desk } from '../desk/desk.ts';
import type { JobRecord, JsonObject, TicketRecord, Work } from '../desk/objects.ts';
import { signedUrl } from './files.ts';
import { removeContact } from './removal.ts';
import { changeTicket, trash } from './tickets.ts';

interface NewJob {
  readonly name: string;
  readonly seconds: number;
  readonly work?: Work;
  readonly file?: number;
}

/** Work that goes on in the background: it is done when its time has come (§2.2). */
export function addJob(desk: Desk, { name, seconds, work, file }: NewJob): JobRecord {
  const now = desk.clock.now();
  const job: JobRecord = {
    id: randomUUID(),
    name,
    done: now + seconds * 1000,
    created_at: iso(now),
    file: file ?? null,
    work: work ?? null,
    isCarriedOut: false,
  };
  desk.jobs.set(job.id, job);
  return job;
}

export function jobView(desk: Desk, { id, name, done, created_at, file }: JobRecord, words: Words): JsonObject {
  const isDone = done <= desk.clock.now();
  const made = desk.files.get(file ?? 0);
  const at = isDone ? iso(done) : created_at;
  return {
    id,
    name,
    status: isDone ? words.done : words.underway,
    created_at,
    updated_at: at,
    status_updated_at: at,
    progress: isDone ? 100 : 0,
    ...(isDone && made && { download_url: signedUrl(desk, made) }),
  };
}

/** Bulk jobs and exports of contacts have words of their own. */
export interface Words {
  readonly underway: string;
  readonly done: string;
}

export function finishJobs(desk: Desk): void {
  for (const job of desk.jobs.values()) {
    if (job.isCarriedOut || job.done > desk.clock.now()) continue;
    job.isCarriedOut = true;
    if (job.work) carryOut(desk, job.work);
  }
}

function carryOut(desk: Desk, work: Work): void {
  if (work.kind === 'hard-delete') removeContact(desk, work.contact);
  else
    for (const ticket of changeable(desk, work.ids)) {
      if (work.kind === 'trash') trash(desk, ticket);
      else changeTicket(desk, ticket, work.properties);
    }
}

/** Those that cannot change are passed over. */
function changeable(desk: Desk, ids: readonly number[]): TicketRecord[] {
  return ids.flatMap((id) => {
    const ticket = desk.tickets.get(id);
    return ticket && !ticket.archived && !ticket.deleted && !ticket.spam ? [ticket] : [];
  });
}

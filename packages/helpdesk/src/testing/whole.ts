import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '@derden/policy';
import { journalOf } from '../journal/journal.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { keysOf } from '../state/keys.ts';
import type { Database } from '../state/sql.ts';
import { dump } from './dump.ts';
import { secret } from './engine.ts';
import type { MadeUp } from './made-up.ts';
import type { Workshop } from './workshop.ts';

/** What must be empty, or true, after any number of workers and whatever befell them. */
export interface Whole {
  /** Tickets that were never looked at. */
  readonly lost: readonly number[];
  /** Of the queue: waiting, being worked on, given up. */
  readonly left: readonly number[];
  /** Plans that began and did not end. */
  readonly unfinished: readonly string[];
  /** Tickets with two plans for the same. */
  readonly plannedTwice: readonly number[];
  /** Tickets that got the same mail twice. */
  readonly mailedTwice: readonly number[];
  readonly isJournalIntact: boolean;
  /** How many planted values stand somewhere that they must not. */
  readonly leaked: number;
}

export const whole: Whole = {
  lost: [],
  left: [0, 0, 0],
  unfinished: [],
  plannedTwice: [],
  mailedTwice: [],
  isJournalIntact: true,
  leaked: 0,
};

type Place = Pick<Workshop, 'emulator' | 'folder' | 'look' | 'workers'>;

export function wholeOf(shop: Place, made: readonly MadeUp[]): Promise<Whole> {
  return shop.look((database) => wholeIn(database, shop, made));
}

async function wholeIn(database: Database, shop: Place, made: readonly MadeUp[]): Promise<Whole> {
  const { emulator, folder, workers } = shop;
  const seen = new Set((await database.query<{ id: number }>('select id from derden.ticket')).map(({ id }) => id));
  const plans = await database.query<PlanRow>('select id, ticket, state, body from derden.plan order by id');
  const keys = keysOf(secret);
  const logs = workers.map((worker) => worker.written());
  return {
    lost: made.map(({ ticket }) => ticket).filter((ticket) => !seen.has(ticket) && emulator.desk.tickets.has(ticket)),
    left: await leftIn(database),
    unfinished: plans.filter(({ state }) => unfinished.has(state)).map(({ id }) => id),
    plannedTwice: doubles(
      plans.filter(({ state }) => state !== 'withdrawn').map(({ ticket, body }) => [ticket, deeds(body)]),
    ),
    mailedTwice: doubles(mailsOf(emulator.desk.outbox)),
    isJournalIntact: (await verifyJournal(journalOf(database, keys.journal), keys.journal)).intact,
    leaked: leaksIn([await dump(database), ...logs, ...(await textsIn(folder))].join('\n'), made),
  };
}

interface PlanRow {
  readonly id: string;
  readonly ticket: number;
  readonly state: string;
  readonly body: {
    readonly purpose: string;
    readonly entries: readonly { readonly action: object; readonly fingerprint: string | null }[];
  };
}

/** `partly-failed`, too: what was refused for a while is to be done in the end. */
const unfinished: ReadonlySet<string> = new Set(['approved', 'running', 'partly-failed']);

async function leftIn(database: Database): Promise<readonly number[]> {
  const rows = await database.query<{ name: string; state: string }>(
    "select name, state::text from derden_jobs.job where state < 'completed'",
  );
  const waiting = rows.filter(({ name, state }) => name === 'ticket' && state !== 'active').length;
  const active = rows.filter(({ name, state }) => name === 'ticket' && state === 'active').length;
  return [waiting, active, rows.length - waiting - active];
}

/** What a plan does, without texts that name it and the day. */
function deeds({ purpose, entries }: PlanRow['body']): string {
  const bare = ({ action }: { readonly action: object }) => Object.entries(action).filter(([name]) => !texts.has(name));
  return canonical([purpose, entries.map((entry) => [bare(entry), entry.fingerprint])]);
}

const texts: ReadonlySet<string> = new Set(['tombstone', 'note', 'message', 'also']);

type Mail = Workshop['emulator']['desk']['outbox'][number];

/** Mails to the same people in the same ticket, whatever reference and day they name. */
function mailsOf(outbox: readonly Mail[]): readonly (readonly [number, string])[] {
  const ours = outbox.filter(({ kind }) => kind === 'reply' || kind === 'outbound');
  return ours.map(({ ticket, to, subject, kind }) => [
    kind === 'reply' ? (ticket ?? 0) : 0,
    canonical([to, subject, kind, kind === 'reply' ? '' : ticket]),
  ]);
}

function doubles(pairs: readonly (readonly [number, string])[]): readonly number[] {
  const all = pairs.map(([ticket, what]) => `${ticket} ${what}`);
  const first = new Set<string>();
  return [
    ...new Set(
      pairs.filter((_, at) => first.has(all[at] ?? '') || !first.add(all[at] ?? '')).map(([ticket]) => ticket),
    ),
  ];
}

/** Files of a folder, read as text of whatever they hold. */
export async function textsIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
}

/** Numbers are looked up at once; of names and streets there are few. */
export function leaksIn(text: string, made: readonly MadeUp[]): number {
  const planted = new Set(made.flatMap((each) => each.planted));
  const numbers = (text.match(/\d{9}/g) ?? []).filter((each) => planted.has(each)).length;
  return numbers + [...planted].filter((each) => !/^\d/.test(each) && text.includes(each)).length;
}

/** What became of each ticket, without numbers and times: the same whatever befell the workers. */
export async function resultsOf({ emulator, look }: Workshop): Promise<readonly unknown[]> {
  const plans = await look((database) =>
    database.query<PlanRow>("select id, ticket, state, body from derden.plan where state <> 'withdrawn' order by id"),
  );
  const { tickets, entriesOf, conversations, outbox } = emulator.desk;
  return [...tickets.values()].map(({ id, status, deleted, tags, attachments }) => ({
    ticket: id,
    desk: [status, deleted, tags.filter((tag) => !tag.startsWith('drd-')).toSorted(), attachments.length],
    entries: (entriesOf.get(id) ?? []).filter((entry) => conversations.has(entry)).length,
    mails: outbox.filter(({ ticket, kind }) => ticket === id && kind === 'reply').length,
    plans: plans
      .filter(({ ticket }) => ticket === id)
      .map(({ state, body }) => `${body.purpose} ${state.replace('verified', 'applied')}`)
      .toSorted(),
  }));
}

/** Tickets that two were at in one moment, by what the workers told. */
export function overlaps(workers: Workshop['workers']): readonly number[] {
  const told = workers.flatMap((worker, at) =>
    worker.events.flatMap((event) => ('ticket' in event ? [{ ...event, worker: at }] : [])),
  );
  const held = new Map<number, number>();
  const double = new Set<number>();
  for (const { kind, ticket, at: _at } of told.toSorted((a, b) => a.at - b.at)) {
    const holders = (held.get(ticket) ?? 0) + (kind === 'taken' ? 1 : -1);
    held.set(ticket, holders);
    if (holders > 1) double.add(ticket);
  }
  return [...double];
}

import http from 'node:http';
import { defaults } from '@derden/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineOver } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { approve, at, customer, mail, person } from '../testing/customers.ts';
import { everyRole, settings, type TestEngine, testEngine } from '../testing/engine.ts';
import { lifeOf } from '../testing/mortal.ts';
import { januaryApply } from './january-apply.ts';
import { januaryNotify } from './january-notify.ts';
import { januaryPlan } from './january-plan.ts';
import { januaryVerify } from './january-verify.ts';
import { leave } from './leave.ts';

/** Every call of a run; a sample of them unless LONG is set. */
const every = process.env.LONG ? 1 : 41;

type Way = 'move-and-delete' | 'merge-into-general';
let desk: TestEngine;
let count = 0;

// Client, emulator and database share this process: an idle connection may be closed while a long query keeps it from being noticed.
http.globalAgent = new http.Agent({ keepAlive: false });

/** A year a run, and messages name none from 2200 on: then another account and database. */
const years = 150;

beforeAll(open);
afterAll(close);

async function open(): Promise<void> {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-11-24T10:00:00Z' } } });
}

async function close(): Promise<void> {
  const { journal, keys } = desk.engine;
  const verdict = await verifyJournal(journal, keys.journal);
  await desk[Symbol.asyncDispose]();
  expect(verdict).toMatchObject({ intact: true });
}

/** The same account and database, seen by a process of so many calls. */
function livingFor(last: number, when: 'before' | 'behind', purge: Way): { engine: Engine; calls: () => number } {
  const { engine, emulator } = desk;
  const { keys, scanner } = engine;
  const life = lifeOf(last, when);
  const basis = {
    keys,
    scanner,
    database: life.database(engine.database),
    freshdesk: life.freshdesk(engine.freshdesk),
  };
  const policy = { ...defaults, purge };
  const options = { settings: { ...settings, policy }, actor: everyRole, now: () => new Date(emulator.clock.now()) };
  return { engine: engineOver(basis, options), calls: life.calls };
}

interface Ready {
  readonly year: number;
  readonly leaver: number;
  readonly tickets: readonly number[];
  readonly approver: string;
  readonly domain: string;
}

/** A January run in which one person may go; every one in a year of its own, with nobody else left. */
async function ready(purge: Way): Promise<Ready> {
  if (count > 0 && count % years === 0) {
    await close();
    await open();
  }
  const { engine } = livingFor(Number.POSITIVE_INFINITY, 'before', purge);
  const year = 2027 + (count % years);
  const name = `Dam${++count}`;
  const domain = `${name.toLowerCase()}.example`;
  at(desk, `${year - 1}-12-01T10:00:00Z`);
  await customer(desk, name);
  await person(desk, 'Greet Molenaar', `chef@${domain}`, 'algemeen');
  const approver = `p.jansma@${domain}`;
  const leaver = await person(desk, 'Pieter Jansma', approver, 'algemeen');
  const html = '<p>Wij gaan akkoord met offerte OFF-2026-014.</p>';
  const tickets = [mail(desk, approver, { html }), mail(desk, approver)];
  await leave(leaver, { by: { email: `chef@${domain}` } }, engine, { execute: true });
  at(desk, `${year}-01-05T10:00:00Z`);
  const parts = await januaryPlan(year, engine, { execute: true, archive: [] });
  await januaryNotify(year, engine, { execute: true });
  for (const { plan } of parts.flatMap((part) => part.leavers)) if (plan) await approve(engine, plan);
  at(desk, `${year}-01-22T10:00:00Z`);
  return { year, leaver, tickets, approver, domain };
}

const run = () => ({ execute: true, archive: [], wait: desk.emulator.clock.wait });

/** All that a run leaves, without numbers and times. */
async function leftBy({ leaver, tickets, approver, year }: Ready): Promise<unknown> {
  const { emulator, engine } = desk;
  const { contacts, conversations } = emulator.desk;
  const all = tickets.flatMap((id) => emulator.desk.tickets.get(id) ?? []);
  const profiles = all.map(({ requester_id }) => contacts.get(requester_id));
  const records = await engine.approvals.list({ ticket: tickets[0] ?? 0 });
  const { proofs, open } = await januaryVerify(year, engine);
  return {
    there: [contacts.has(leaver), all.length],
    profiles: profiles.map((profile) => [profile?.name.replace(/\d+/, ''), profile?.email, profile?.other_emails]),
    notes: [...conversations.values()].filter(({ ticket_id }) => tickets.includes(ticket_id)).length,
    approvals: records.map((record) => [record.approver?.email === approver, record.category, record.references]),
    proofs: proofs.map((proof) => [proof.contact === leaver, proof.tickets, proof.approvals, proof.way]),
    open,
    state: (await engine.matters.get('departure', leaver))?.state,
  };
}

test.for([
  ['move-and-delete', 'before'],
  ['move-and-delete', 'behind'],
  ['merge-into-general', 'before'],
  ['merge-into-general', 'behind'],
] as const)(
  '%s, with a process that dies %s any call: the next ends as one that was not disturbed',
  { timeout: 3_600_000 },
  async ([purge, when]) => {
    const undisturbed = await ready(purge);
    const immortal = livingFor(Number.POSITIVE_INFINITY, 'before', purge);
    await januaryApply(undisturbed.year, immortal.engine, run());
    const calls = immortal.calls();
    const expected = await leftBy(undisturbed);
    expect(expected).toMatchObject({
      there: [false, 2],
      notes: 1,
      open: [],
      state: 'purged',
      approvals: [[true, 'general', ['OFF-2026-014']]],
    });
    expect(calls).toBeGreaterThan(60);
    for (let last = 2; last < calls; last += every) {
      const begun = await ready(purge);
      const dying = livingFor(last, when, purge);
      await expect(januaryApply(begun.year, dying.engine, run()), `call ${last}`).rejects.toMatchObject({
        code: 'database',
      });
      expect(dying.calls()).toBeGreaterThanOrEqual(last);
      expect({ last, there: begun.tickets.map((id) => desk.emulator.desk.tickets.has(id)) }).toEqual({
        last,
        there: [true, true],
      });
      await desk.engine.database.query('update derden.plan set leased_until = null');
      const next = livingFor(Number.POSITIVE_INFINITY, 'before', purge).engine;
      await januaryApply(begun.year, next, run());
      await januaryApply(begun.year, next, run());
      expect({ last, left: await leftBy(begun) }).toEqual({ last, left: expected });
    }
  },
);

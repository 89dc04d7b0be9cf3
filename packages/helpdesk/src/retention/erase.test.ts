import { defaultSwitches, type Switches } from '@derden/freshdesk-emulator';
import { defaults } from '@derden/policy';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { placeHold } from '../objections/hold.ts';
import { openAlerts } from '../status/alerts.ts';
import { approve, customer, engineWith, mail, person } from '../testing/customers.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import type { ArchiveSource } from './archive.ts';
import { applyErasure, planErasure } from './erase.ts';
import { leave } from './leave.ts';

let desk: TestEngine;
let count = 0;

beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-04-01T08:00:00Z' } } });
});
afterAll(() => desk[Symbol.asyncDispose]());

beforeEach(() => {
  set(defaultSwitches);
});

/** Switches of the account, from now on. */
function set(switches: Partial<Switches>): void {
  Object.assign(desk.emulator.desk.switches, switches);
}

interface Case {
  readonly leaver: number;
  readonly email: string;
  readonly closed: number;
  readonly archived: number;
  /** A ticket of a colleague in which the leaver answered. */
  readonly shared: number;
}

/** Somebody who left a customer of their own. */
async function left(changes: { readonly archived?: boolean; readonly html?: string } = {}): Promise<Case> {
  const name = `Dam${++count}`;
  const domain = `${name.toLowerCase()}.example`;
  await customer(desk, name);
  const [general, email] = [`chef@${domain}`, `p.jansma@${domain}`];
  await person(desk, 'Greet Molenaar', general, 'algemeen');
  const leaver = await person(desk, 'Pieter Jansma', email, 'algemeen');
  await desk.engine.freshdesk.contacts.update(leaver, { mobile: '06-12345678', other_emails: [`pj@${domain}`] });
  const closed = mail(desk, email, changes.html ? { html: changes.html } : {});
  const archived = changes.archived ? mail(desk, email, { archived: true, html: changes.html ?? '<p>Oud</p>' }) : 0;
  const shared = mail(desk, general);
  desk.emulator.receive({ from: email, ticket: shared, subject: 'Re', html: '<p>Ik zie hetzelfde.</p>' });
  Object.assign(desk.emulator.desk.tickets.get(shared) ?? {}, { status: 5 });
  await leave(leaver, { by: { email: general } }, desk.engine, { execute: true });
  return { leaver, email, closed, archived, shared };
}

const ways = {
  move: () => engineWith(desk, {}),
  merge: () => engineWith(desk, { policy: { ...defaults, purge: 'merge-into-general' } }),
} as const;
const run = () => ({ execute: true, wait: desk.emulator.clock.wait });
const requester = (ticket: number) => desk.emulator.desk.tickets.get(ticket)?.requester_id;
const profileOf = (ticket: number) => desk.emulator.desk.contacts.get(requester(ticket) ?? 0);

async function planned({ leaver }: Case, engine: Engine, archive: ArchiveSource = 'export') {
  return planErasure(leaver, 'request-of-person', engine, { execute: true, archive });
}

async function erased(given: Case, engine: Engine) {
  const { plan } = await planned(given, engine);
  await approve(engine, plan ?? '');
  return applyErasure(given.leaver, engine, run());
}

describe('both ways, whatever Freshdesk turns out to do', () => {
  test.for([
    ['move', {}],
    ['move', { hardDeleteSeconds: 0 }],
    ['move', { hardDeleteSeconds: 200 }],
    ['merge', {}],
    ['merge', { mergeEmails: 'dropped' }],
    ['merge', { mergeArchived: 'left' }],
    ['merge', { hardDeleteReplies: 'removed' }],
  ] as const)('%s, %o', async ([way, switches]) => {
    set(switches);
    const engine = ways[way]();
    const given = await left({ html: '<p>Wij gaan akkoord met offerte OFF-2026-014.</p>' });
    const before = [...desk.emulator.desk.tickets.keys()];
    expect(await erased(given, engine)).toMatchObject({ state: 'purged', doubts: [], proof: { approvals: 1 } });
    expect([...desk.emulator.desk.tickets.keys()]).toEqual(before);
    expect(desk.emulator.desk.contacts.has(given.leaver)).toBe(false);
    expect(profileOf(given.closed)).toMatchObject({
      email: null,
      other_emails: [],
      phone: null,
      mobile: null,
      deleted: false,
    });
    expect(profileOf(given.closed)?.name).toMatch(/^Algemeen profiel Dam/);
    const answers = [...desk.emulator.desk.conversations.values()].filter((each) => each.ticket_id === given.shared);
    expect(answers).toHaveLength(1);
    expect(await engine.approvals.list({ ticket: given.closed })).toMatchObject([{ approver: { email: given.email } }]);
  });

  test('a deletion that Freshdesk has not finished is proven later', async () => {
    set({ hardDeleteSeconds: 3_600 });
    const given = await left();
    expect(await erased(given, ways.move())).toMatchObject({ state: 'deleting', doubts: ['profile-there'] });
    expect(await applyErasure(given.leaver, ways.move(), run())).toMatchObject({ state: 'deleting' });
    desk.emulator.clock.advance(3_600_000);
    expect(await applyErasure(given.leaver, ways.move(), run())).toMatchObject({ state: 'purged' });
  });

  test('deletion that takes answers along is not begun by who has not tried it', async () => {
    const given = await left();
    const engine = engineWith(desk, { repliesStay: false });
    expect(await planned(given, engine)).toMatchObject({ state: 'blocked', missing: ['replies-stay'] });
  });
});

describe('archived tickets', () => {
  test('keep a profile that would be deleted', async () => {
    expect(await planned(await left({ archived: true }), ways.move())).toMatchObject({ missing: ['movable'] });
  });

  test('as somebody gives them', async () => {
    const given = await left({ archived: true });
    expect(await planned(given, ways.move(), [given.archived])).toMatchObject({ missing: ['movable'] });
    expect(await planned(await left(), ways.move(), [given.archived, 99_999])).toMatchObject({ state: 'planned' });
  });

  test.for(['move', 'merge'] as const)('that nobody can tell keep everybody: %s', async (way) => {
    const given = await left();
    const { plan } = await planned(given, ways[way]());
    await approve(ways[way](), plan ?? '');
    set({ keyRights: 'agent' });
    expect(await applyErasure(given.leaver, ways[way](), run())).toMatchObject({ missing: ['archive-known'] });
    expect(await planned(given, ways[way]())).toMatchObject({ state: 'blocked', missing: ['archive-known'] });
    expect(desk.emulator.desk.contacts.has(given.leaver)).toBe(true);
  });

  test('go along with a merger, and who approved in them is recorded first', async () => {
    const given = await left({ archived: true, html: '<p>Wij gaan akkoord met offerte OFF-2026-014.</p>' });
    expect(await erased(given, ways.merge())).toMatchObject({
      state: 'purged',
      doubts: [],
      proof: { approvals: 1, tickets: 3 },
    });
    expect(requester(given.archived)).toBe(requester(given.closed));
  });

  test('that a merger leaves behind are told', async () => {
    set({ mergeArchived: 'left' });
    const given = await left({ archived: true });
    expect(await erased(given, ways.merge())).toMatchObject({ state: 'doubtful', doubts: ['ticket-not-moved'] });
  });
});

describe('what happens between a plan and its run', () => {
  type Change = (given: Case) => unknown;
  test.for<readonly [string, Change, readonly string[]]>([
    ['a new ticket', ({ leaver }) => mail(desk, 'chef@elders.example', { requester_id: leaver }), ['tickets-moved']],
    ['a ticket is opened again', ({ closed }) => ticketAt(closed, { status: 2 }), ['no-open-tickets', 'tickets-moved']],
    ['a ticket goes to the trash', ({ closed }) => ticketAt(closed, { deleted: true }), ['movable', 'tickets-moved']],
    ['a ticket becomes spam', ({ closed }) => ticketAt(closed, { spam: true }), ['movable', 'tickets-moved']],
    ['a ticket is archived', ({ closed }) => ticketAt(closed, { archived: true }), ['movable', 'tickets-moved']],
    ['the person is back', ({ leaver }) => desk.engine.freshdesk.contacts.restore(leaver), ['departed']],
    [
      'a hold on a ticket',
      ({ closed }) => placeHold({ kind: 'ticket', id: closed }, 'authority', desk.engine),
      ['no-hold'],
    ],
    [
      'a hold on the person',
      ({ leaver }) => placeHold({ kind: 'contact', id: leaver }, '4711', desk.engine),
      ['no-hold'],
    ],
  ])('%s', async ([, change, missing]) => {
    const given = await left();
    const { plan } = await planned(given, ways.move());
    await approve(ways.move(), plan ?? '');
    await change(given);
    const found = await applyErasure(given.leaver, ways.move(), run());
    expect([found.state, found.missing]).toEqual(['blocked', missing]);
    expect(desk.emulator.desk.contacts.has(given.leaver)).toBe(true);
    expect(desk.emulator.desk.tickets.has(given.closed)).toBe(true);
  });

  function ticketAt(id: number, change: object): void {
    Object.assign(desk.emulator.desk.tickets.get(id) ?? {}, change);
  }

  test('a ticket that changes hands while the plan runs keeps the profile (I1)', async () => {
    const given = await left();
    const { plan } = await planned(given, ways.move());
    await approve(ways.move(), plan ?? '');
    const other = await person(desk, 'Iemand Anders', `anders${count}@elders.example`);
    let late = 0;
    const engine = ways.move();
    const { tickets } = engine.freshdesk;
    const meddled: Engine = {
      ...engine,
      apply: async (running, options) => {
        ticketAt(given.closed, { requester_id: other });
        late = mail(desk, given.email, { requester_id: given.leaver, spam: false });
        return engine.apply(running, options);
      },
    };
    expect(tickets).toBeDefined();
    expect(await applyErasure(given.leaver, meddled, run())).toMatchObject({ state: 'unfinished' });
    expect(desk.emulator.desk.contacts.has(given.leaver)).toBe(true);
    expect([given.closed, late].every((id) => desk.emulator.desk.tickets.has(id))).toBe(true);
  });
});

describe('erasure outside January', () => {
  test('is for the privacy role, with a reason, of who left', async () => {
    const given = await left();
    const agent = engineWith(desk, {}, { name: 'agent', roles: ['reader', 'reviewer', 'approver', 'admin'] });
    await expect(planErasure(given.leaver, 'request-of-person', agent)).rejects.toMatchObject({ code: 'refused' });
    await expect(applyErasure(given.leaver, agent)).rejects.toMatchObject({ code: 'refused' });
    await expect(planErasure(given.leaver, 'Pieter wil dit', desk.engine)).rejects.toMatchObject({ code: 'refused' });
    const other = await person(desk, 'Iemand Anders', `nog${count}@elders.example`);
    await expect(planErasure(other, 'complaint', desk.engine)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('waits for somebody else to approve it', async () => {
    const given = await left();
    const { plan } = await planned(given, ways.move());
    const { plan: stored } = await desk.engine.plans.get(plan ?? '');
    const facts = { actor: desk.engine.actor, now: desk.engine.now().toISOString(), namedDigest: stored.digest };
    await expect(desk.engine.plans.move(stored.id, 'approve', facts)).rejects.toMatchObject({ code: 'refused' });
    expect(await applyErasure(given.leaver, ways.move(), run())).toMatchObject({ state: 'unapproved' });
    await approve(ways.move(), stored.id);
    expect(await applyErasure(given.leaver, ways.move())).toMatchObject({ state: 'ready' });
    desk.emulator.clock.advance(8 * 86_400_000);
    expect(await applyErasure(given.leaver, ways.move(), run())).toMatchObject({ state: 'unplanned' });
    expect(desk.emulator.desk.contacts.has(given.leaver)).toBe(true);
  });
});

test.runIf(process.env.LONG)('more tickets than a search gives are all moved', { timeout: 600_000 }, async () => {
  const given = await left();
  const many = Array.from({ length: 320 }, () =>
    mail(desk, given.email, { requester_id: given.leaver, spam: false, trashed: null }),
  );
  expect(await erased(given, ways.move())).toMatchObject({ state: 'purged', proof: { tickets: 322 } });
  expect(new Set(many.map(requester))).toEqual(new Set([requester(given.closed)]));
});

describe('a general profile that is not fit', () => {
  type Change = (profile: number) => object;
  test.for<readonly [string, Change, string]>([
    ['bears a name', () => ({ name: 'Pieter Jansma' }), 'general-profile-rename'],
    ['has a mailbox', () => ({ email: `info${count}@elders.example` }), 'general-profile-takeMailboxOff'],
  ])('%s: an agent is told once, and nothing moves', async ([, change, reason]) => {
    const given = await left();
    await planned(given, ways.move());
    const profile = [...desk.emulator.desk.contacts.values()].find(({ name }) => name.endsWith(` Dam${count}`));
    Object.assign(profile ?? {}, change(profile?.id ?? 0));
    expect(await planned(given, ways.move())).toMatchObject({ state: 'blocked', missing: ['general-profile'] });
    await planned(given, ways.move());
    const alerts = (await openAlerts(desk.engine)).filter(({ id }) => id.endsWith(`company ${profile?.company_id}`));
    expect(alerts.map((alert) => alert.reason)).toEqual([reason]);
  });
});

import { dateOf, order } from '@derden/policy';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { runPlan } from '../plans/run-plan.ts';
import { handleTicket } from '../sweep/handle-ticket.ts';
import { lookAt } from '../sweep/look.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { approvedRemoval } from '../testing/removal.ts';
import { planFor } from '../testing/ticket-plan.ts';
import { planted, type Seeded, seed } from '../testing/tickets.ts';
import { flagNeeded } from './flag-needed.ts';
import { ruleOn } from './rule-on.ts';
import { runTimers } from './run-timers.ts';

let desk: TestEngine;
let engine: Engine;
beforeAll(async () => {
  const clock = { frozen: true, start: '2026-11-24T09:00:00Z' };
  desk = await testEngine({ emulator: { clock, switches: { deleteIncoming: 'allowed' } } });
  engine = desk.engine;
});
afterAll(() => desk[Symbol.asyncDispose]());

const day = 86_400_000;
const today = () => dateOf(engine.now().toISOString());
const person = `Inzending van mevrouw ${planted.name}, BSN ${planted.bsn}, ${planted.street}.`;
const auto = { auto: true } as const;

const resubmission = (ticket: number) => engine.matters.get('resubmission', ticket);
const statusOf = (ticket: number) => desk.emulator.desk.tickets.get(ticket)?.status;

/** Mails to somebody since the last time. */
function mailsTo(email: string): readonly string[] {
  const { outbox } = desk.emulator.desk;
  const mails = outbox.filter(({ to, kind }) => to.includes(email) && (kind === 'reply' || kind === 'outbound'));
  return mails.map(
    ({ body }) => /Wij hebben nog geen nieuw bericht/.exec(body)?.[0] ?? /opnieuw/.exec(body)?.[0] ?? '',
  );
}

interface Asked {
  readonly email: string;
  /** Where the answer is awaited. */
  readonly ticket: number;
}

let count = 0;

/** A ticket with somebody else's data in a file, which was removed; the sender was asked to send again. */
async function asked(): Promise<Asked> {
  const email = `teun${++count}@waterdam.example`;
  const html =
    '<p>Goedemorgen, het contactformulier verstuurt sinds gisteren geen bevestiging meer. Kunt u kijken?</p>';
  const file = { name: 'inzending.txt', contentType: 'text/plain', bytes: Buffer.from(person) };
  const ticket = desk.emulator.receive({ from: email, name: 'Teun Smit', subject: 'Formulier', html, files: [file] });
  const plan = await approvedRemoval(engine, ticket);
  if (plan) await runPlan(plan, engine);
  desk.emulator.clock.advance(60_000);
  return { email, ticket };
}

const clean = '<p>Excuses. Het formulier op de contactpagina verstuurt geen bevestiging, al sinds gisteren.</p>';
const again = `<p>Het gaat om deze inzending: ${person}</p>`;

function answer(
  { email, ticket }: Asked,
  html: string,
  more: { readonly from?: string; readonly files?: never[] } = {},
): void {
  desk.emulator.receive({ from: email, subject: '', html, ticket, ...more });
  desk.emulator.clock.advance(60_000);
}

describe('a sender who was asked', () => {
  test('is reminded once after five working days, and the ticket is closed after ten', async () => {
    const one = await asked();
    expect(await resubmission(one.ticket)).toMatchObject({ state: 'asked', due: '2026-12-01' });
    desk.emulator.clock.advance(6 * day);
    expect((await runTimers(engine, auto)).applied).toEqual([]);
    desk.emulator.clock.advance(day);
    expect((await runTimers(engine, auto)).applied).toHaveLength(1);
    expect((await runTimers(engine, auto)).applied).toEqual([]);
    expect(mailsTo(one.email)).toEqual(['opnieuw', 'Wij hebben nog geen nieuw bericht']);
    expect(await resubmission(one.ticket)).toMatchObject({ state: 'reminded', due: '2026-12-08' });
    desk.emulator.clock.advance(7 * day);
    expect((await runTimers(engine, auto)).applied).toHaveLength(1);
    expect(statusOf(one.ticket)).toBe(5);
    expect(await resubmission(one.ticket)).toMatchObject({ state: 'expired', due: null });
    expect((await runTimers(engine, auto)).plans).toEqual([]);
  });

  test('gets nothing without `auto`: the plan waits for a person, once', async () => {
    const one = await asked();
    desk.emulator.clock.advance(14 * day);
    const [first, second] = [await runTimers(engine), await runTimers(engine)];
    expect(first.plans).toHaveLength(1);
    expect(second.plans).toEqual(first.plans);
    expect(mailsTo(one.email)).toEqual(['opnieuw']);
    await runTimers(engine, auto);
  });

  test.for([
    ['resolved by an agent', (ticket: number) => engine.freshdesk.tickets.update(ticket, { status: 4 }), 'handled'],
    ['thrown away', (ticket: number) => engine.freshdesk.tickets.delete(ticket), 'expired'],
  ] as const)('whose ticket is %s is not awaited any more', async ([, change, state]) => {
    const one = await asked();
    await change(one.ticket);
    desk.emulator.clock.advance(14 * day);
    await runTimers(engine, auto);
    expect(mailsTo(one.email)).toEqual(['opnieuw']);
    expect(await resubmission(one.ticket)).toMatchObject({ state, due: null });
  });

  test('who answered is not reminded, though nobody looked at the answer yet', async () => {
    const one = await asked();
    answer(one, clean);
    desk.emulator.clock.advance(14 * day);
    const { looked, plans } = await runTimers(engine, auto);
    expect(looked).toContain(one.ticket);
    expect(plans).toEqual([]);
    expect(await resubmission(one.ticket)).toMatchObject({ state: 'clean', due: null });
  });
});

describe('an answer', () => {
  const look = (ticket: number) => handleTicket(ticket, engine, { auto: false });
  const file = { name: 'nog.txt', contentType: 'text/plain', bytes: Buffer.from(person) };
  const broken = { name: 'nog.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 en niets meer') };
  const afwezig = '<p>Automatisch antwoord: ik ben afwezig tot en met 4 december en lees mijn e-mail niet.</p>';
  const onbestelbaar =
    '<p>Uw bericht kon niet worden afgeleverd. Adres niet gevonden. Dit is een automatisch bericht.</p>';

  test.for([
    ['without such data is clean', clean, {}, { state: 'clean', resubmissions: 0 }],
    ['with such data is found', again, {}, { state: 'found', resubmissions: 1 }],
    ['with such data in a file is found', clean, { files: [file] }, { state: 'found', resubmissions: 1 }],
    ['of nothing but such a file is found', '', { files: [file] }, { state: 'found', resubmissions: 1 }],
    [
      'with a file that nobody can read is not called clean',
      clean,
      { files: [broken] },
      { state: 'received', resubmissions: 0 },
    ],
    ['of a machine changes nothing', afwezig, {}, { state: 'asked', resubmissions: 0 }],
    [
      'that says that ours did not arrive changes nothing',
      onbestelbaar,
      { from: 'mailer-daemon@waterdam.example' },
      { state: 'asked', resubmissions: 0 },
    ],
  ] as const)('%s', async ([, html, more, { state, resubmissions }]) => {
    const one = await asked();
    answer(one, html, more as object);
    await look(one.ticket);
    await look(one.ticket);
    expect(await resubmission(one.ticket)).toMatchObject({ state, body: { resubmissions } });
    const alert = await engine.matters.get('alert', `agent request-bounced ${one.ticket}`);
    expect(alert !== null).toBe('from' in more);
  });

  test('that is clean opens the ticket again, also when Freshdesk does not', async () => {
    const one = await asked();
    answer(one, clean);
    await engine.freshdesk.tickets.update(one.ticket, { status: 7 });
    await handleTicket(one.ticket, engine, auto);
    expect(statusOf(one.ticket)).toBe(2);
  });

  test('that holds such data again leads to a second request, then to a phone call and no mail', async () => {
    const one = await asked();
    const phone = () => engine.matters.get('alert', `agent phone-sender ${one.ticket}`);
    const round = async (): Promise<number> => {
      desk.emulator.clock.advance(day);
      answer(one, `${clean}${again}`);
      await look(one.ticket);
      const plan = await approvedRemoval(engine, one.ticket);
      if (plan) await runPlan(plan, engine);
      const [next] = (await engine.matters.list('resubmission')).filter(({ ticket }) => ticket === one.ticket);
      return next?.body.resubmissions ?? -1;
    };
    expect(await round()).toBe(1);
    expect(await phone()).toBeNull();
    expect(await round()).toBe(2);
    expect(await phone()).not.toBeNull();
    expect(mailsTo(one.email).filter((said) => said === 'opnieuw')).toHaveLength(2);
  });
});

describe('data that is needed', () => {
  let seeded: Seeded;
  let agents: readonly number[];
  beforeEach(async () => {
    seeded = await seed(desk);
    const [first] = desk.emulator.desk.agents.values();
    if (first && desk.emulator.desk.agents.size < 2)
      desk.emulator.desk.agents.set(1, {
        ...first,
        id: 1,
        apiKey: 'other',
        contact: { ...first.contact, email: 'b@emulator.example' },
      });
    agents = [...desk.emulator.desk.agents.keys()];
    await engine.people({ fresh: true });
  });

  const strangers = async () => {
    const { findings } = (await lookAt(seeded.ticket, engine)).seen.report;
    return findings.filter(({ relation }) => relation === 'third-party' || relation === 'unknown');
  };
  const worst = async (): Promise<string> => (await strangers()).find((each) => each.class === 'K1')?.id ?? '';
  const inDays = (days: number) => dateOf(new Date(engine.now().getTime() + days * day).toISOString());
  const given = () => ({
    by: agents[0] ?? 0,
    second: agents[1] ?? 0,
    reason: 'Nodig om de koppeling na te bootsen',
    until: inDays(5),
  });

  test.for([
    ['no such finding', {}, 'f-none'],
    ['no agent', { by: 999 }, null],
    ['K1 without a second person', { second: undefined }, null],
    ['K1 with the same person twice', { second: 'by' }, null],
    ['no reason', { reason: ' ' }, null],
    ['a reason that holds data', { reason: `Voor ${planted.name}, BSN ${planted.bsn}` }, null],
    ['an end date that is over', { until: '2026-01-01' }, null],
  ] as const)('is not kept with %s', async ([, wrong, finding]) => {
    const more = { ...given(), ...wrong };
    const order = JSON.parse(
      JSON.stringify({ ...more, ...('second' in wrong && wrong.second === 'by' ? { second: more.by } : {}) }),
    );
    await expect(flagNeeded(seeded.ticket, finding ?? (await worst()), order, engine)).rejects.toMatchObject({
      code: 'refused',
    });
  });

  test('stays until its day, the sender is told once; then it goes, and nobody is asked anything', async () => {
    const finding = await worst();
    for (const { id } of await strangers()) await flagNeeded(seeded.ticket, id, given(), engine);
    await handleTicket(seeded.ticket, engine, auto);
    const flag = () => engine.matters.get('needed', `${seeded.ticket} ${finding}`);
    expect((await flag())?.body.told).toBe(true);
    expect(desk.emulator.desk.tickets.get(seeded.ticket)?.tags).toContain('pg-noodzakelijk');
    desk.emulator.clock.advance(6 * day);
    expect((await runTimers(engine, auto)).looked).toContain(seeded.ticket);
    const plan = await approvedRemoval(engine, seeded.ticket);
    expect(plan?.entries.some(({ findings }) => findings.includes(finding))).toBe(true);
    if (plan) await runPlan(plan, engine);
    expect(await flag()).toBeNull();
    const { seen } = await lookAt(seeded.ticket, engine);
    expect(seen.report.findings.some(({ id }) => id === finding)).toBe(false);
    expect(mailsTo(seeded.email).filter((said) => said === 'opnieuw')).toEqual([]);
  });

  test('goes when the ticket is resolved, whatever its day', async () => {
    await flagNeeded(seeded.ticket, await worst(), given(), engine);
    expect((await runTimers(engine)).looked).not.toContain(seeded.ticket);
    await engine.freshdesk.tickets.update(seeded.ticket, { status: 4 });
    expect((await runTimers(engine)).looked).toContain(seeded.ticket);
  });

  test('flags of a ticket that is gone are let go', async () => {
    const finding = await worst();
    await flagNeeded(seeded.ticket, finding, given(), engine);
    desk.emulator.desk.tickets.delete(seeded.ticket);
    await runTimers(engine);
    expect(await engine.matters.get('needed', `${seeded.ticket} ${finding}`)).toBeNull();
  });
});

describe('rulings', () => {
  test('a reviewer who rejects all of it leaves nothing to remove; one who may not is refused', async () => {
    const { ticket } = await seed(desk);
    const { seen } = await lookAt(ticket, engine);
    const ids = seen.report.findings.map(({ id }) => id);
    const reader = { ...engine, actor: { name: 'reader', roles: ['reader'] as const } };
    await expect(ruleOn(ticket, ids[0] ?? '', { verdict: 'reject' }, reader)).rejects.toMatchObject({
      code: 'refused',
    });
    await expect(ruleOn(ticket, 'f-none', { verdict: 'reject' }, engine)).rejects.toMatchObject({ code: 'refused' });
    for (const id of ids) await ruleOn(ticket, id, { verdict: 'reject' }, engine);
    expect(await approvedRemoval(engine, ticket)).toBeNull();
  });
});

describe('plans', () => {
  const stamp = {
    date: '2026-11-24',
    entities: ['NL_BSN'],
    count: 1,
    plan: 'test',
    row: 'T8',
    tombstone: 'attachment',
  } as const;
  const about = async () => {
    const seeded = await seed(desk);
    const { ticket, attachment } = seeded;
    const plan = await planFor(engine, ticket, [
      { kind: 'deleteAttachment', ticket, attachment },
      { kind: 'addNote', ticket, note: stamp },
    ]);
    return { ...seeded, plan };
  };
  const stateOf = async (id: string) => (await engine.plans.get(id)).state;

  test('that nobody ran in a week are over', async () => {
    const { plan } = await about();
    desk.emulator.clock.advance(6 * day);
    expect((await runTimers(engine)).expired).not.toContain(plan.id);
    desk.emulator.clock.advance(2 * day);
    expect((await runTimers(engine)).expired).toContain(plan.id);
    expect(await stateOf(plan.id)).toBe('expired');
  });

  test('that were interrupted go on, with `auto`', async () => {
    const { plan, attachment } = await about();
    const facts = { actor: engine.actor, now: engine.now().toISOString(), namedDigest: plan.digest };
    await engine.plans.move(plan.id, 'start', facts);
    await runTimers(engine);
    expect(desk.emulator.desk.files.has(attachment)).toBe(true);
    await runTimers(engine, auto);
    expect(desk.emulator.desk.files.has(attachment)).toBe(false);
    expect(await stateOf(plan.id)).toBe('applied');
  });

  test('that wait too long for a reviewer are told, once', async () => {
    const { ticket } = await seed(desk);
    const plans = (await handleTicket(ticket, engine, { auto: false })).plans;
    const told = async () =>
      (await engine.matters.list('alert', { ticket })).filter(({ body }) => body.reason === 'review-overdue').length;
    expect(await told()).toBe(0);
    desk.emulator.clock.advance(4 * day);
    await runTimers(engine);
    const first = await told();
    expect(first).toBeGreaterThan(0);
    await runTimers(engine);
    expect(await told()).toBe(first);
    expect(plans.length).toBeGreaterThan(0);
  });

  test('one that Freshdesk cannot be reached for costs no other, and is due again', async () => {
    const [one, other] = [await asked(), await asked()];
    desk.emulator.clock.advance(14 * day);
    desk.emulator.faults.add({ kind: 'status', status: 500, route: `POST /tickets/${one.ticket}/reply` });
    const { failed, applied } = await runTimers(engine, auto);
    desk.emulator.faults.clear();
    expect(failed).toHaveLength(1);
    expect(applied.length).toBeGreaterThan(0);
    expect(mailsTo(other.email)).toHaveLength(2);
    await runTimers(engine, auto);
    expect(mailsTo(one.email)).toHaveLength(2);
  });
});

describe('a message that waited for a day', () => {
  const m1 = (ticket: number) =>
    order('M1', { ticket, datum: today(), plaats: ['attachment'], soorten: ['NL_BSN'], onderdeel: ['attachment'] });
  afterEach(async () => {
    for (const { id } of await engine.matters.list('postponed')) await engine.matters.remove('postponed', id);
  });

  const waiting = async (ran: boolean) => {
    const { ticket, attachment, email } = await seed(desk);
    const plan = await planFor(engine, ticket, [{ kind: 'deleteAttachment', ticket, attachment }]);
    if (ran) await runPlan(plan, engine);
    const due = dateOf(new Date(engine.now().getTime() + day).toISOString());
    const matter = { kind: 'postponed', id: plan.id, ticket, contact: null, state: 'waiting', due } as const;
    await engine.matters.put({ ...matter, body: { plan: plan.id, message: m1(ticket) } }, engine.now().toISOString());
    return { ticket, email, plan, attachment };
  };
  const requests = (email: string) => mailsTo(email).filter((said) => said === 'opnieuw').length;

  test('goes out the next day, once, when the plan it tells of was carried out', async () => {
    const { ticket, email } = await waiting(true);
    await runTimers(engine, auto);
    expect(requests(email)).toBe(0);
    desk.emulator.clock.advance(day);
    await runTimers(engine, auto);
    await runTimers(engine, auto);
    desk.emulator.clock.advance(day);
    await runTimers(engine, auto);
    expect(requests(email)).toBe(1);
    expect(await resubmission(ticket)).toMatchObject({ state: 'asked' });
    expect(await engine.matters.list('postponed', { ticket })).toEqual([]);
  });

  test('waits for a plan that waits, and is let go with one that was withdrawn', async () => {
    const { email, plan } = await waiting(false);
    desk.emulator.clock.advance(day);
    await runTimers(engine, auto);
    expect(await engine.matters.get('postponed', plan.id)).not.toBeNull();
    await engine.plans.move(plan.id, 'withdraw', { actor: engine.actor, now: engine.now().toISOString() });
    await runTimers(engine, auto);
    expect(await engine.matters.get('postponed', plan.id)).toBeNull();
    expect(requests(email)).toBe(0);
  });
});

test('nothing that was found stands in the database', async () => {
  const all = await dump(engine.database);
  for (const value of Object.values(planted)) expect(all.includes(value)).toBe(false);
  expect(
    (await engine.matters.list('resubmission')).every(({ body }: Matter<'resubmission'>) => body.awaitedIn > 0),
  ).toBe(true);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changesOf } from '../contact-list/change-log.ts';
import { openAlerts } from '../status/alerts.ts';
import { at, customer, mail, person } from '../testing/customers.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { comeBack } from './come-back.ts';
import { departuresDue } from './depart.ts';
import { leave } from './leave.ts';
import { leaversMail } from './leavers-mail.ts';
import type { Report } from './report.ts';

let desk: TestEngine;
let waterdam: number;
let count = 0;
const general = 'g.molenaar@waterdam.example';

beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-11-24T10:00:00Z' } } });
  waterdam = await customer(desk, 'Waterdam');
  await person(desk, 'Greet Molenaar', general, 'algemeen');
  await person(desk, 'Inge Claessen', 'i.claessen@waterdam.example', 'ict');
});
afterAll(() => desk[Symbol.asyncDispose]());

interface Colleague {
  readonly id: number;
  readonly email: string;
}

async function colleague(category: 'algemeen' | 'ict' | null = null): Promise<Colleague> {
  const email = `p.jansma${++count}@waterdam.example`;
  return { id: await person(desk, 'Pieter Jansma', email, category), email };
}

const contactOf = (id: number) => desk.emulator.desk.contacts.get(id);
const mailsTo = (email: string) =>
  desk.emulator.desk.outbox.filter(({ kind, to }) => kind === 'outbound' && to.includes(email));

describe('who may report', () => {
  test.for([
    [
      'an e-mail of the person',
      'accept J1',
      async ({ email }: Colleague) => ({ by: 'self', ticket: mail(desk, email) }),
    ],
    [
      'somebody who says to be the person, elsewhere',
      'askOrganisation J6',
      async () => ({ by: 'self', ticket: mail(desk, general) }),
    ],
    ['a general contact', 'accept J2', async () => ({ by: { email: general } })],
    ['an ICT contact', 'askOrganisation J6', async () => ({ by: { email: 'i.claessen@waterdam.example' } })],
    ['a stranger', 'askOrganisation J6', async () => ({ by: { email: 'x@elders.example' } })],
    [
      'the account manager, where a general contact can be asked',
      'askOrganisation J6',
      async () => ({ by: 'account-manager' }),
    ],
    ['an automatic reply', 'askOrganisation J6', async () => ({ by: 'auto-reply' })],
    ['a bounce', 'askOrganisation J6', async () => ({ by: 'bounce' })],
  ] as const)('%s', async ([, expected, report]) => {
    const who = await colleague();
    const { decision, plan, departedOn } = await leave(who.id, (await report(who)) as Report, desk.engine); // as: what a row gives
    expect(`${decision.outcome} ${decision.id}`).toBe(expected);
    const accepted = decision.outcome === 'accept';
    expect([plan !== null, departedOn]).toEqual([accepted, accepted ? '2026-11-24' : null]);
    const alerts = (await openAlerts(desk.engine)).filter(({ id }) => id.endsWith(`contact ${who.id}`));
    expect(alerts.map(({ reason }) => reason)).toEqual(accepted ? [] : ['departure-askOrganisation']);
  });

  test('a general contact from another address, until the identity is confirmed', async () => {
    const who = await colleague();
    const contact = [...desk.emulator.desk.contacts.values()].find(({ email }) => email === general);
    await desk.engine.freshdesk.contacts.update(contact?.id ?? 0, { other_emails: ['greet@thuis.example'] });
    await desk.engine.people({ fresh: true });
    const ticket = mail(desk, 'greet@thuis.example');
    const report = { by: { email: 'greet@thuis.example' }, ticket } as const;
    expect((await leave(who.id, report, desk.engine)).decision.id).toBe('J3');
    const received = '2026-11-24T10:00:00Z';
    const body = {
      ticket,
      contact: contact?.id ?? 0,
      received,
      state: 'confirmed',
      askedOn: null,
      by: null,
      at: null,
      agent: null,
      read: [],
    } as const;
    await desk.engine.matters.put(
      { kind: 'identity', id: `${ticket}`, ticket, contact: null, state: 'confirmed', due: null, body },
      received,
    );
    expect((await leave(who.id, report, desk.engine)).decision.id).toBe('J2');
  });
});

describe('a departure', () => {
  test('takes off the list, tells, and closes the account, in that order and once', async () => {
    const who = await colleague('ict');
    const first = await leave(who.email, { by: { email: general } }, desk.engine);
    expect(contactOf(who.id)?.deleted).toBe(false);
    expect(first.plan?.entries.map(({ action }) => action.kind)).toEqual([
      'setCategory',
      'sendMessage',
      'deactivateContact',
    ]);
    await leave(who.id, { by: { email: general } }, desk.engine, { execute: true });
    const again = await leave(who.email, { by: { email: general } }, desk.engine, { execute: true });
    expect(again.plan).toBeNull();
    expect(contactOf(who.id)).toMatchObject({ deleted: true, custom_fields: { contactpersoon: null } });
    expect(mailsTo(who.email).map(({ subject }) => subject)).toEqual([
      'Uw account voor het helpdeskportaal is gedeactiveerd',
    ]);
    expect(mailsTo(who.email)[0]?.body).toContain('In januari 2027');
    const logged = (await changesOf(waterdam, desk.engine)).find(({ entry }) => entry.email === who.email);
    expect(logged).toMatchObject({
      entry: { kind: 'remove', before: 'ict', after: null, askedBy: general },
      madeAt: expect.any(String),
    });
  });

  test('waits for the last working day, across the change to summer time', async () => {
    at(desk, '2027-03-20T11:00:00Z');
    const who = await colleague();
    const { plan, departedOn } = await leave(who.id, { by: { email: general }, lastDay: '2027-03-28' }, desk.engine);
    expect([plan, departedOn]).toEqual([null, '2027-03-28']);
    at(desk, '2027-03-27T22:59:59Z');
    expect((await departuresDue(desk.engine, { execute: true })).map(({ contact }) => contact)).not.toContain(who.id);
    at(desk, '2027-03-27T23:00:00Z');
    expect((await departuresDue(desk.engine, { execute: true })).map(({ contact }) => contact)).toContain(who.id);
    expect(contactOf(who.id)?.deleted).toBe(true);
    expect((await departuresDue(desk.engine, { execute: true })).map(({ contact }) => contact)).not.toContain(who.id);
    expect(mailsTo(who.email)[0]?.body).toContain('In januari 2028');
  });

  test('of the last on the list tells the account manager', async () => {
    await customer(desk, 'Leegdam');
    const last = await person(desk, 'Lies Bakker', 'l.bakker@leegdam.example', 'algemeen');
    await leave(last, { by: 'self', ticket: mail(desk, 'l.bakker@leegdam.example') }, desk.engine, { execute: true });
    const alerts = await openAlerts(desk.engine, { role: 'account-manager' });
    expect(alerts.map(({ reason }) => reason)).toContain('list-empty');
  });

  test('by tag is one off the list, too', async () => {
    const who = await colleague();
    await desk.engine.freshdesk.contacts.update(who.id, { tags: ['vip', 'contactpersoon-ict'] });
    await leave(who.id, { by: { email: general } }, desk.engine, { execute: true });
    expect(contactOf(who.id)?.tags).toEqual(['vip']);
  });

  test('is nobody’s who is of no customer', async () => {
    const stray = await person(desk, 'Mies Pronk', 'mies@elders.example');
    await expect(leave(stray, { by: 'self' }, desk.engine)).rejects.toMatchObject({ code: 'refused' });
    await expect(leave('niemand@waterdam.example', { by: 'self' }, desk.engine)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('somebody who did not leave after all', () => {
  let who: Colleague;
  beforeEach(async () => {
    who = await colleague();
    await leave(who.id, { by: { email: general } }, desk.engine, { execute: true });
  });

  test('returns on the word of a general contact', async () => {
    await comeBack(who.id, { email: general }, desk.engine, { execute: true });
    expect(contactOf(who.id)?.deleted).toBe(false);
    expect((await desk.engine.matters.get('departure', who.id))?.state).toBe('returned');
    await expect(comeBack(who.id, { email: general }, desk.engine)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('and may leave again', async () => {
    await comeBack(who.id, { email: general }, desk.engine, { execute: true });
    await leave(who.id, { by: { email: general } }, desk.engine, { execute: true });
    expect(contactOf(who.id)?.deleted).toBe(true);
    expect(mailsTo(who.email)).toHaveLength(2);
  });

  test.for([
    ['an ICT contact', { email: 'i.claessen@waterdam.example' }],
    ['the person', { email: 'p.jansma@waterdam.example' }],
    ['the account manager, where there is a list', 'account-manager'],
  ] as const)('not on that of %s', async ([, by]) => {
    await expect(comeBack(who.id, by, desk.engine)).rejects.toMatchObject({ code: 'refused' });
    expect(contactOf(who.id)?.deleted).toBe(true);
  });

  test('writes, and an agent is told once that it lies in spam', async () => {
    const ticket = desk.emulator.receive({ from: who.email, subject: 'Ik werk er nog', html: '<p>Klopt niet</p>' });
    expect(await leaversMail(desk.engine)).toContainEqual({ ticket, contact: who.id });
    await leaversMail(desk.engine);
    const told = (await openAlerts(desk.engine)).filter((alert) => alert.ticket === ticket);
    expect(told.map(({ reason }) => reason)).toEqual(['leavers-mail']);
  });
});

test('nothing of people stands in what derden keeps, but for the log of changes', async () => {
  const stored = await dump(desk.engine.database);
  expect(stored.length).toBeGreaterThan(5_000);
  const words = ['Jansma', 'Molenaar', 'Bakker', '@waterdam.example', '@leegdam.example'];
  expect(words.filter((word) => stored.includes(word))).toEqual([]);
});

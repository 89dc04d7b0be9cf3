import type { Action, ObjectionEvent } from '@derden/policy';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localRecords } from '../apply/keep-records.ts';
import { at, customer, engineWith, mail, person } from '../testing/customers.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { liftHold, listHolds, placeHold } from './hold.ts';
import { listObjections } from './list-objections.ts';
import { moveObjection, type Said } from './move-objection.ts';
import { openObjection } from './open-objection.ts';

let desk: TestEngine;
let contact: number;
let ticket: number;
let note: number;
let count = 0;

beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-11-24T10:00:00Z' } } });
  await customer(desk, 'Waterdam');
});
afterAll(() => desk[Symbol.asyncDispose]());

beforeEach(async () => {
  const email = `p.jansma${++count}@waterdam.example`;
  contact = await person(desk, 'Pieter Jansma', email);
  ticket = mail(desk, email, { status: 2 });
  note = (await desk.engine.freshdesk.conversations.note(ticket, { body: '<p>Onze redenen</p>' })).id;
});

const deletion = (): Action => ({ kind: 'deleteContact', contact });
const isHeld = (action: Action, requester: number | null = null) => localRecords(desk.engine).isHeld(action, requester);
const tags = () => desk.emulator.desk.tickets.get(ticket)?.tags;
const move = (event: ObjectionEvent, said: Said = {}) =>
  moveObjection(ticket, event, said, desk.engine, { execute: true });

async function consulted(about: 'tickets' | 'storage' = 'tickets'): Promise<void> {
  await openObjection({ ticket, about }, desk.engine, { execute: true });
  await move('consult', { consulted: 'person' });
  await move('consult', { consulted: 'organisation' });
}

describe('an objection', () => {
  test('holds from the moment it is opened, before anything is sent', async () => {
    const { plan, objection } = await openObjection({ ticket, about: 'tickets' }, desk.engine);
    expect(await isHeld(deletion())).toBe(true);
    expect(await isHeld({ kind: 'deleteTicket', ticket: 1 }, contact)).toBe(true);
    expect(await isHeld({ kind: 'deactivateContact', contact })).toBe(false);
    expect([tags(), objection.due, plan?.entries[0]?.action.kind]).toEqual([[], '2026-12-24', 'setTicket']);
  });

  test('is received once', async () => {
    await openObjection({ ticket, about: 'tickets' }, desk.engine, { execute: true });
    await openObjection({ ticket, about: 'tickets' }, desk.engine, { execute: true });
    expect(tags()).toEqual(['bezwaar']);
    const replies = desk.emulator.desk.outbox.filter((each) => each.kind === 'reply' && each.ticket === ticket);
    expect(replies.map(({ body }) => body.includes('24 december 2026'))).toEqual([true]);
  });

  test.for([
    ['in a month with fewer days', '2026-01-31T09:00:00Z', '2026-03-02'],
    ['on the last evening of a month in summer time', '2026-08-31T21:30:00Z', '2026-09-30'],
    ['just after midnight in the Netherlands', '2026-08-31T22:30:00Z', '2026-10-01'],
    ['into Christmas', '2026-11-25T10:00:00Z', '2026-12-28'],
  ] as const)('%s has its last day', async ([, receivedAt, due]) => {
    expect((await openObjection({ ticket, about: 'storage', receivedAt }, desk.engine)).objection.due).toBe(due);
  });

  test.for([
    ['keep-restricted', true, ['bezwaar']],
    ['pseudonymise', false, []],
    ['delete', false, []],
    ['refuse', false, []],
  ] as const)('decided as %s', async ([outcome, blocks, left]) => {
    await consulted();
    const decided = await move('decide', { outcome, reasonsIn: note });
    expect([decided.row, decided.effects]).toEqual(['B3', ['tellDecision']]);
    expect(await isHeld(deletion())).toBe(true);
    await move('answer');
    expect([await isHeld(deletion()), tags()]).toEqual([blocks, left]);
  });

  test.for<readonly [string, () => Promise<unknown>]>([
    [
      'before anybody was consulted',
      async () =>
        openObjection({ ticket, about: 'tickets' }, desk.engine).then(() => move('decide', { outcome: 'delete' })),
    ],
    [
      'before the organisation was',
      async () => {
        await openObjection({ ticket, about: 'tickets' }, desk.engine);
        await move('consult', { consulted: 'person' });
        await move('decide', { outcome: 'delete' });
      },
    ],
    ['as a refusal without reasons', () => consulted().then(() => move('decide', { outcome: 'refuse' }))],
    [
      'with another way to help, against tickets that stay',
      () => consulted().then(() => move('decide', { outcome: 'serve-otherwise' })),
    ],
    ['without an outcome', () => consulted().then(() => move('decide'))],
  ])('is not decided %s', async ([, decide]) => {
    await expect(decide()).rejects.toMatchObject({ code: 'refused' });
    expect(await isHeld(deletion())).toBe(true);
  });

  test('is extended once, in time, with reasons that are in the ticket', async () => {
    await consulted();
    await expect(move('extend', { reasonsIn: note + 1_000 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(move('extend')).rejects.toMatchObject({ code: 'refused' });
    const { objection, effects } = await move('extend', { reasonsIn: note });
    expect([objection.due, effects]).toEqual(['2027-02-24', ['tellExtension']]);
    await expect(move('extend', { reasonsIn: note })).rejects.toMatchObject({ code: 'refused' });
  });

  test('is withdrawn by who made it', async () => {
    await openObjection({ ticket, about: 'tickets' }, desk.engine, { execute: true });
    await expect(move('withdraw')).rejects.toMatchObject({ code: 'refused' });
    await move('withdraw', { verified: true });
    expect([await isHeld(deletion()), tags()]).toEqual([false, []]);
    await expect(openObjection({ ticket, about: 'tickets' }, desk.engine)).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('a hold', () => {
  test.for(['ticket', 'contact'] as const)('on a %s keeps it until it is lifted', async (kind) => {
    const on = { kind, id: kind === 'ticket' ? ticket : contact };
    const action: Action = kind === 'ticket' ? { kind: 'deleteTicket', ticket } : deletion();
    await placeHold(on, 'legal-claim', desk.engine);
    expect(await isHeld(action)).toBe(true);
    expect(await listHolds(desk.engine)).toContainEqual({ on, by: 'tester', reason: 'legal-claim', state: 'open' });
    await liftHold(on, desk.engine);
    expect(await isHeld(action)).toBe(false);
    await expect(liftHold(on, desk.engine)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listHolds(desk.engine, { all: true })).filter(({ state }) => state === 'lifted')).toContainEqual(
      expect.objectContaining({ on }),
    );
  });

  test.for(['', 'Pieter Jansma', 'p.jansma@waterdam.example', '0'])('takes a code as its reason', async (reason) => {
    await expect(placeHold({ kind: 'ticket', id: ticket }, reason, desk.engine)).rejects.toMatchObject({
      code: 'refused',
    });
  });
});

test('all of it is for the privacy role alone', async () => {
  const agent = engineWith(desk, {}, { name: 'agent', roles: ['reader', 'reviewer', 'approver', 'admin'] });
  const refused = { code: 'refused' };
  await expect(openObjection({ ticket, about: 'tickets' }, agent)).rejects.toMatchObject(refused);
  await expect(moveObjection(ticket, 'consult', {}, agent)).rejects.toMatchObject(refused);
  await expect(placeHold({ kind: 'ticket', id: ticket }, 'authority', agent)).rejects.toMatchObject(refused);
  await expect(liftHold({ kind: 'ticket', id: ticket }, agent)).rejects.toMatchObject(refused);
});

test('the nearest deadline comes first, and is told to be near', async () => {
  at(desk, '2026-12-20T10:00:00Z');
  const listed = await listObjections(desk.engine);
  const due = listed.flatMap((each) => each.due ?? []);
  expect(due).toEqual([...due].sort());
  expect(new Set(listed.map(({ urgency }) => urgency))).toEqual(new Set(['overdue', 'soon', 'in-time', null]));
  expect(listed.filter(({ state }) => state === 'answered').every(({ blocks }) => blocks)).toBe(true);
  expect((await dump(desk.engine.database)).includes('Jansma')).toBe(false);
});

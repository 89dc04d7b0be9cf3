import { type BreachEntry, type Entry, planOf } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveStep } from '../apply/step.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { moveBreach } from './move-breach.ts';
import { breachOn, exportBreaches, listBreaches } from './register.ts';

const at = '2026-03-03T10:00:00.000Z';
let house: TestEngine;

const breach = (ticket: number): BreachEntry => ({
  ticket,
  foundAt: '2026-03-02T09:00:00Z',
  status: 'possible',
  causes: ['received'],
  classes: ['K1'],
  entities: ['NL_BSN'],
  relations: ['third-party'],
  persons: 1,
  findings: ['f1'],
  measures: [],
  effects: [],
  ground: null,
  reportedTo: [],
  history: [],
});

beforeAll(async () => {
  house = await testEngine({ emulator: { clock: { start: at, frozen: true } } });
  const { matters, plans, keys, database } = house.engine;
  for (const ticket of [11, 12])
    await matters.put(
      { kind: 'breach', id: `${ticket}`, ticket, contact: null, state: 'possible', due: null, body: breach(ticket) },
      at,
    );
  const head = {
    id: 'p1',
    purpose: 'third-party',
    author: 'derden',
    createdAt: at,
    expiresAt: '2026-03-20T00:00:00Z',
    frozen: {},
  } as const;
  const basis = { row: 'T8', follows: ['R35'], fingerprint: null, classes: [], findings: [] } as const;
  const plan = planOf(
    head,
    [
      { ...basis, action: { kind: 'deleteAttachment', ticket: 11, attachment: 7 } },
      { ...basis, action: { kind: 'deleteAttachment', ticket: 11, attachment: 8 } },
      { ...basis, action: { kind: 'setTicket', ticket: 11, state: 'open' } },
    ],
    keys.plan,
  );
  await plans.add(plan, 11);
  const [done, refused, label] = plan.entries as [Entry, Entry, Entry];
  await saveStep(database, 'p1', { entry: done.id, state: 'done', code: null, made: null }, at);
  await saveStep(database, 'p1', { entry: refused.id, state: 'refused', code: 'http 403', made: null }, at);
  await saveStep(database, 'p1', { entry: label.id, state: 'done', code: null, made: null }, at);
});

afterAll(() => house[Symbol.asyncDispose]());

describe('the register', () => {
  test('tells what was done about each: only what limits a breach, and was done', async () => {
    const [first, second] = await listBreaches(house.engine);
    expect(first?.measures.map(({ action, at: when }) => [action, when])).toEqual([['deleteAttachment', at]]);
    expect(second?.measures).toEqual([]);
    expect((await breachOn(11, house.engine)).measures).toHaveLength(1);
    await expect(breachOn(99, house.engine)).rejects.toMatchObject({ code: 'not_found' });
  });

  test.for([
    ['csv', /^ticket,status[^\n]+\n11,possible[^\n]+deleteAttachment[^\n]+\n12,possible/],
    ['json', /"ticket": 11[\s\S]+"ticket": 12/],
    ['text', /^Datalekregister, melding 11\n[\s\S]+\nDatalekregister, melding 12\n/],
  ] as const)('as %s', async ([format, expected]) => {
    expect(await exportBreaches(house.engine, format, { language: 'nl' })).toMatch(expected);
  });
});

describe('a step', () => {
  test.for([
    ['without the privacy role', 11, 'assess', { effects: ['none-expected'] }, ['approver'], 'refused'],
    ['without effects', 11, 'assess', {}, ['privacy'], 'refused'],
    ['out of order', 11, 'report', { ground: 'risk', reportedTo: ['authority'] }, ['privacy'], 'refused'],
    ['on a ticket without a breach', 99, 'assess', { effects: ['none-expected'] }, ['privacy'], 'not_found'],
  ] as const)('%s is not taken', async ([, ticket, event, judgement, roles, code]) => {
    const engine = { ...house.engine, actor: { name: 'tester', roles } };
    await expect(moveBreach(ticket, event, judgement, engine)).rejects.toMatchObject({ code });
    expect((await listBreaches(house.engine, { status: 'possible' })).map((each) => each.ticket)).toEqual([11, 12]);
  });

  test('is taken by a human in the privacy role, by number, and told in the journal', async () => {
    const { engine } = house;
    const { id } = await engine.freshdesk.agents.me();
    await moveBreach(11, 'assess', { effects: ['identity-fraud'] }, engine);
    const reported = await moveBreach(11, 'report', { ground: 'risk', reportedTo: ['authority'] }, engine);
    expect(reported).toMatchObject({
      status: 'reported',
      effects: ['identity-fraud'],
      ground: 'risk',
      reportedTo: ['authority'],
    });
    expect(reported.history.map(({ status, by }) => [status, by])).toEqual([
      ['assessed', id],
      ['reported', id],
    ]);
    expect((await engine.matters.get('breach', 11))?.state).toBe('reported');
    const told = await engine.journal.read({ ticket: 11 });
    expect(told.filter(({ kind }) => kind.startsWith('breach-')).map(({ kind }) => kind)).toEqual([
      'breach-assess',
      'breach-report',
    ]);
  });
});

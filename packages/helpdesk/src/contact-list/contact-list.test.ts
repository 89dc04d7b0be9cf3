import type { AskedChange } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAlerts } from '../status/alerts.ts';
import { customer, mail, person } from '../testing/customers.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { changeList } from './change-list.ts';
import { categoryAt, changesOf, eraseChanges } from './change-log.ts';
import { checkContacts, importContacts } from './import-contacts.ts';
import { exportContacts, listContacts } from './list-contacts.ts';

let desk: TestEngine;
let waterdam: number;
const id: Record<string, number> = {};
const general = 'g.molenaar@waterdam.example';
const second = 'h.smit@waterdam.example';
const ict = 'i.claessen@waterdam.example';
const newcomer = 'n.vos@waterdam.example';

beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-11-24T10:00:00Z' } } });
  waterdam = await customer(desk, 'Waterdam');
  id.general = await person(desk, 'Greet Molenaar', general, 'algemeen');
  id.second = await person(desk, 'Henk Smit', second, 'algemeen');
  id.ict = await person(desk, 'Inge Claessen', ict, 'ict');
  id.newcomer = await person(desk, 'Nina Vos', newcomer);
});
afterAll(() => desk[Symbol.asyncDispose]());

const add = (email = newcomer): AskedChange => ({ kind: 'add', name: 'Nina Vos', email, category: 'ict' });
const remove = (email: string): AskedChange => ({ kind: 'remove', name: null, email, category: null });
const categoryOf = (key: string) => desk.emulator.desk.contacts.get(id[key] ?? 0)?.custom_fields.contactpersoon ?? null;
const ask = (asked: AskedChange, email: string, ticket?: number) =>
  changeList({ organisation: waterdam, asked, by: { email }, ticket }, desk.engine, { execute: true });

describe('who may have somebody added', () => {
  test.for([
    ['an ICT contact', ict, 'ask-general L5'],
    ['a colleague off the list', newcomer, 'ask-general L6'],
    ['a stranger', 'x@elders.example', 'ask-general L6'],
  ] as const)('not %s', async ([, by, expected]) => {
    const ticket = mail(desk, general);
    const { decision, plan } = await ask(add(), by, ticket);
    expect([`${decision.outcome} ${decision.id}`, plan, categoryOf('newcomer')]).toEqual([expected, null, null]);
    const alerts = (await openAlerts(desk.engine)).filter((alert) => alert.ticket === ticket);
    expect(alerts.map(({ reason }) => reason)).toEqual(['list-ask-general']);
  });

  test('a general contact', async () => {
    const waiting = await changeList({ organisation: waterdam, asked: add(), by: { email: general } }, desk.engine);
    expect([waiting.decision.id, waiting.applied, categoryOf('newcomer')]).toEqual(['L10', null, null]);
    expect((await changesOf(waterdam, desk.engine)).map(({ madeAt }) => madeAt)).toEqual([null]);
    const { decision } = await ask(add(), general);
    expect(categoryOf('newcomer')).toBe('ict');
    expect(decision.tell.map(({ email }) => email).sort()).toEqual([general, newcomer, second].sort());
    expect(await changesOf(waterdam, desk.engine)).toMatchObject([
      {
        entry: { kind: 'add', email: newcomer, before: null, after: 'ict', askedBy: general },
        madeAt: expect.any(String),
      },
    ]);
    expect((await ask(add(), general)).decision.outcome).toBe('already-listed');
  });

  test('of somebody who is no contact yet an agent is told', async () => {
    const { plan } = await ask(add('o.bos@waterdam.example'), general, mail(desk, general));
    expect(plan?.entries.map(({ action }) => action)).toMatchObject([{ kind: 'alert', reason: 'contact-missing' }]);
  });
});

test('the category at an earlier moment is known from the log', async () => {
  const about = { address: newcomer, organisation: waterdam };
  expect(await categoryAt({ ...about, at: '2026-11-24T09:00:00Z' }, 'ict', desk.engine)).toBeNull();
  desk.emulator.clock.advance(3_600_000);
  expect(await categoryAt({ ...about, at: '2026-11-24T11:00:00Z' }, 'ict', desk.engine)).toBe('ict');
});

test('another category, and off the list again, by the person', async () => {
  await ask({ kind: 'recategorise', name: null, email: newcomer, category: 'general' }, general);
  expect(categoryOf('newcomer')).toBe('algemeen');
  await ask(remove(newcomer), newcomer);
  expect(categoryOf('newcomer')).toBeNull();
});

test('a list is read, written and compared', async () => {
  const [list] = await listContacts(desk.engine, waterdam);
  expect(list?.entries.map(({ category }) => category).sort()).toEqual(['general', 'general', 'ict']);
  const csv = await exportContacts(desk.engine, { organisation: waterdam });
  expect(csv).toContain(general);
  expect((await checkContacts(desk.engine, csv)).lists.flatMap(({ differences }) => differences)).toEqual([]);
  const changed = csv.replace(`${ict};ICT`, `${ict};algemeen`).replace(/^.*h\.smit.*\r\n/m, '');
  const found = await checkContacts(desk.engine, changed);
  expect(found.lists.flatMap(({ differences }) => differences).map(({ kind, contact }) => [kind, contact])).toEqual(
    expect.arrayContaining([['extra', id.second]]),
  );
});

test('an import waits for somebody who looks, and changes what differs', async () => {
  const csv = `organisatie;naam;e-mail;categorie\nWaterdam;Greet Molenaar;${general};algemeen\nWaterdam;Nina Vos;${newcomer};ICT\nNergens;Iemand;x@y.example;ICT\n`;
  const { lists, problems } = await importContacts(csv, desk.engine);
  expect(problems).toMatchObject([{ line: 4, code: 'bad-organisation' }]);
  expect(lists.map(({ applied }) => applied)).toEqual([null]);
  expect(categoryOf('second')).toBe('algemeen');
  await importContacts(csv, desk.engine, { execute: true });
  expect(['general', 'second', 'ict', 'newcomer'].map(categoryOf)).toEqual(['algemeen', null, null, 'ict']);
  expect((await importContacts(csv, desk.engine)).lists.map(({ plan }) => plan)).toEqual([null]);
});

test('somebody deactivated by hand who still has a category is found', async () => {
  await desk.engine.freshdesk.contacts.softDelete(id.newcomer ?? 0);
  const { lists } = await checkContacts(desk.engine);
  expect(lists.flatMap(({ differences }) => differences).map(({ kind, contact }) => [kind, contact])).toEqual([
    ['leaver', id.newcomer],
  ]);
});

test('who asked stands in one table alone, and is erased for good', async () => {
  const { database } = desk.engine;
  const stored = await dump(database);
  expect(['Molenaar', 'Vos', general, newcomer].filter((word) => stored.includes(word))).toEqual([]);
  expect(await eraseChanges(general, database)).toBe(2);
  expect((await changesOf(waterdam, desk.engine)).map(({ entry }) => entry.askedBy)).toEqual([newcomer]);
  expect(await eraseChanges(newcomer, database)).toBe(1);
});

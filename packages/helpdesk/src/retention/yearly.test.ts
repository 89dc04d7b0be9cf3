import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, customer, engineWith, mail, person } from '../testing/customers.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { yearlyReport } from './yearly.ts';

let desk: TestEngine;
beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2024-12-31T22:30:00Z' } } });
});
afterAll(() => desk[Symbol.asyncDispose]());

test('profiles of no customer are counted by the year they last wrote in, and stay', async () => {
  await customer(desk, 'Waterdam');
  await person(desk, 'Greet Molenaar', 'g.molenaar@waterdam.example', 'algemeen');
  const silent = await person(desk, 'Stille Willem', 'willem@elders.example');
  const early = await person(desk, 'Anna Vroeg', 'anna@elders.example');
  const late = await person(desk, 'Bea Laat', 'bea@elders.example');
  mail(desk, 'anna@elders.example');
  mail(desk, 'bea@elders.example');
  at(desk, '2024-12-31T23:00:00Z');
  mail(desk, 'bea@elders.example', { deleted: true });
  at(desk, '2025-01-15T10:00:00Z');
  const { strays } = await yearlyReport(2025, desk.engine);
  expect(strays).toMatchObject({ id: 'J20', year: 2025, lastWrote: { none: 1, 2024: 1, 2025: 1 } });
  expect([...strays.contacts].sort()).toEqual([silent, early, late].sort());
});

test('somebody is told as long as nobody decided how long tickets stay', async () => {
  expect((await yearlyReport(2025, desk.engine)).warning).toMatchObject({ id: 'J21' });
  expect((await yearlyReport(2025, engineWith(desk, { ticketYears: 7 }))).warning).toBeNull();
});

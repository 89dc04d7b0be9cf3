import { expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { neededByRequest } from './explicit-request.ts';
import { neededUntil } from './needed.ts';
import { oneMailEach } from './one-mail.ts';
import { finding, part } from './testing/case.ts';
import { lagOf, removeBy, reviewBy } from './windows.ts';

test.for([
  ['K1 on a Tuesday', '2026-11-24T09:00:00Z', 'K1', '2026-11-25'],
  ['K2 on a Tuesday', '2026-11-24T09:00:00Z', 'K2', '2026-11-26'],
  ['unreadable on a Friday', '2026-11-27T09:00:00Z', null, '2026-12-01'],
  ['K1 on New Year’s Eve', '2026-12-31T12:00:00Z', 'K1', '2027-01-04'],
  ['K1 just after midnight here, not yet in UTC', '2026-11-24T23:30:00Z', 'K1', '2026-11-26'],
] as const)('reviewed: %s', ([, at, severity, due]) => {
  expect(reviewBy(at, severity, defaults)).toBe(due);
});

test.for([
  ['at once', '2026-11-24T09:07:00Z', 7, false],
  ['at the last minute', '2026-11-25T22:59:00Z', 2279, false],
  ['a minute later', '2026-11-25T23:00:00Z', 2280, true],
] as const)('deleted %s', ([, deletedAt, minutes, late]) => {
  const at = '2026-11-24T09:00:00Z';
  expect(lagOf({ receivedAt: at, foundAt: at, deletedAt }, defaults)).toEqual({ minutes, late });
  expect(removeBy(at, defaults)).toBe('2026-11-25');
});

test('an old ticket is late by when it was found, its lag is by when it came', () => {
  const times = {
    receivedAt: '2020-03-28T12:00:00+01:00',
    foundAt: '2026-03-28T12:00:00Z',
    deletedAt: '2026-03-30T12:00:00Z',
  };
  expect(lagOf(times, defaults)).toMatchObject({ late: false });
  expect(lagOf(times, defaults).minutes).toBeGreaterThan(3_000_000);
});

test.for([
  ['its own date', '2026-12-01', '2026-12-01'],
  ['30 days at most', '2027-06-01', '2026-12-24'],
] as const)('needed until %s', ([, until, end]) => {
  expect(neededUntil({ setOn: '2026-11-24', until }, defaults)).toBe(end);
});

test('E2: answers to what the helpdesk asked for start as needed, other things do not', () => {
  const request = {
    by: 9,
    reason: 'fout nabootsen',
    askedAt: '2026-11-24T08:00:00Z',
    until: '2026-12-01',
    entities: ['IBAN_CODE'] as const,
  };
  const parts = [
    part('conversation:51', 'incoming', { receivedAt: '2026-11-24T07:59:00Z' }),
    part('conversation:52', 'incoming', { receivedAt: '2026-11-24T09:00:00Z' }),
    part('conversation:53', 'reply', { by: 'agent', receivedAt: '2026-11-24T09:00:00Z' }),
  ];
  const findings = parts.flatMap(({ id }) => [finding(id, { entity: 'IBAN_CODE' }), finding(id)]);
  expect(neededByRequest(request, { findings }, { parts })).toEqual([
    { finding: findings[2]?.id, by: 9, reason: 'fout nabootsen', setOn: '2026-11-24', until: '2026-12-01' },
  ]);
  expect(neededByRequest({ ...request, second: 10 }, { findings }, { parts })).toMatchObject([{ second: 10 }]);
});

test('two texts for one mail go out as one, the same text once', () => {
  const to = { kind: 'requester' } as const;
  const m2 = { message: 'M2', facts: { ticket: 7, soorten: ['IBAN_CODE'], einddatum: '2026-12-01' } } as const;
  const m1h = { message: 'M1h', facts: { ticket: 7, datum: '2026-11-24', einddatum: '2026-12-01' } } as const;
  const send = (message: typeof m2 | typeof m1h, ticket = 7) => ({
    action: { kind: 'sendMessage', ticket, to, message } as const,
  });
  const other = { action: { kind: 'deleteTicket', ticket: 7 } as const };
  expect(oneMailEach([send(m2), other, send(m1h), send(m2), send(m2, 8)])).toEqual([
    { ticket: 7, to, messages: [m2, m1h] },
    { ticket: 8, to, messages: [m2] },
  ]);
});

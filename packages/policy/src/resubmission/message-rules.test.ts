import { expect, test } from 'vitest';
import { decide } from '../table/decide.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type MessageFacts, messageRules } from './message-rules.ts';

const first: MessageFacts = {
  removed: true,
  needed: 'none',
  open: true,
  person: true,
  requests: 0,
  maxRequests: 2,
  resubmissions: 0,
  today: false,
};

const cases = [
  ['F30', 'nothing of the sender’s is gone', { removed: false }, 'none'],
  ['F30', 'needed, and told before', { removed: false, needed: 'told' }, 'none'],
  ['T16', 'a resolved ticket', { open: false }, 'none'],
  ['F31', 'the question is handled', { needed: 'told' }, 'none'],
  ['F32', 'a no-reply address', { person: false }, 'unreachable'],
  ['F32', 'a no-reply address is not phoned', { person: false, requests: 2 }, 'unreachable'],
  ['F33', 'asked twice', { requests: 2 }, 'phone'],
  ['F33', 'sent again twice', { resubmissions: 2 }, 'phone'],
  ['F34', 'told something today', { today: true }, 'later'],
  ['F35', 'needed', { removed: false, needed: 'untold' }, 'M2'],
  ['F35', 'needed, though asked twice before', { needed: 'untold', requests: 2 }, 'M2'],
  ['F36', 'the first time', {}, 'M1'],
  ['F36', 'the second time', { requests: 1, resubmissions: 1 }, 'M1'],
] as const;

test.for(cases)('%s: %s', ([id, , facts, outcome]) => {
  expect(decide(messageRules, { ...first, ...facts })).toMatchObject({ id, outcome });
});

const all = combinations<MessageFacts>({
  removed: [true, false],
  needed: ['none', 'told', 'untold'],
  open: [true, false],
  person: [true, false],
  requests: [0, 1, 2, 3],
  maxRequests: [2],
  resubmissions: [0, 1, 2, 3],
  today: [true, false],
});

test('every row decides and has a case; M1 never a third time (I15)', () => {
  checkTable(messageRules, all);
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(messageRules.map(({ id }) => id)));
  const asked = all.filter((facts) => decide(messageRules, facts).outcome === 'M1');
  expect(Math.max(...asked.map(({ requests }) => requests))).toBe(1);
  expect(asked.every(({ person, open, today }) => person && open && !today)).toBe(true);
});

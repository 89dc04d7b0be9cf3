import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import type { AbsenceSign, ListedContact } from './absence.ts';
import { statusOf } from './absence.ts';
import { matterOf, type PresenceFacts, presenceOf, presenceRules } from './presence-rules.ts';

const now = '2026-11-24T10:00:00+01:00';

const away: AbsenceSign = {
  kind: 'absenceReply',
  seen: '2026-11-23T08:00:00Z',
  from: null,
  until: '2026-11-27',
  substitute: null,
};

function contact(id: number, some: Partial<ListedContact> = {}): ListedContact {
  return { contact: id, category: 'general', signs: [], wrote: null, ...some };
}

test.for<readonly [string, Partial<ListedContact>, string, string]>([
  ['nothing is known', {}, now, 'unknown'],
  ['wrote this morning', { wrote: '2026-11-24T08:00:00Z' }, now, 'present'],
  ['wrote yesterday', { wrote: '2026-11-23T08:00:00Z' }, now, 'unknown'],
  ['an absence reply', { signs: [away] }, now, 'absent'],
  ['the last day away', { signs: [away] }, '2026-11-27T22:59:00Z', 'absent'],
  ['the day after', { signs: [away] }, '2026-11-27T23:00:00Z', 'unknown'],
  ['back earlier: wrote since', { signs: [away], wrote: '2026-11-24T08:00:00Z' }, now, 'present'],
  ['wrote before leaving', { signs: [away], wrote: '2026-11-22T08:00:00Z' }, now, 'absent'],
  ['announced ahead, not begun', { signs: [{ ...away, from: '2026-11-25' }] }, now, 'unknown'],
  [
    'announced ahead, wrote in between',
    { signs: [{ ...away, from: '2026-11-24' }], wrote: '2026-11-23T12:00:00Z' },
    now,
    'absent',
  ],
  ['no end given, a week on', { signs: [{ ...away, until: null }] }, '2026-11-29T12:00:00Z', 'absent'],
  ['no end given, after a week', { signs: [{ ...away, until: null }] }, '2026-11-30T12:00:00Z', 'unknown'],
  ['a bounce lasts longer', { signs: [{ ...away, kind: 'bounce', until: null }] }, '2026-12-20T12:00:00Z', 'absent'],
  ['over new year', { signs: [{ ...away, until: '2026-12-31' }] }, '2026-12-31T23:00:00Z', 'unknown'],
])('a contact: %s', ([, some, at, expected]) => {
  expect(statusOf(contact(1, some), at)).toBe(expected);
});

const gone = { signs: [away] };
const names = (substitute: AbsenceSign['substitute']) => ({ signs: [{ ...away, substitute }] });

test.for<readonly [string, readonly ListedContact[], 'general' | 'ict', string, string]>([
  ['an empty list', [], 'general', 'Q50', 'absent'],
  ['only an ICT contact, for another matter', [contact(1, { category: 'ict' })], 'general', 'Q50', 'absent'],
  ['one away, one who wrote', [contact(1, gone), contact(2, { wrote: now })], 'general', 'Q51', 'present'],
  [
    'a substitute on the list',
    [contact(1, names({ contact: 2, confirmedBy: null })), contact(2)],
    'general',
    'Q52',
    'substitute',
  ],
  [
    'a substitute whom a contact confirmed',
    [contact(1, names({ contact: null, confirmedBy: 1 }))],
    'general',
    'Q52',
    'substitute',
  ],
  [
    'a substitute whom nobody confirmed',
    [contact(1, names({ contact: null, confirmedBy: null }))],
    'general',
    'Q53',
    'absent',
  ],
  [
    '… confirmed by who is not on the list',
    [contact(1, names({ contact: null, confirmedBy: 9 }))],
    'general',
    'Q53',
    'absent',
  ],
  [
    '… who is away too',
    [contact(1, names({ contact: 2, confirmedBy: null })), contact(2, gone)],
    'general',
    'Q53',
    'absent',
  ],
  [
    '… who is there for ICT only',
    [contact(1, names({ contact: 2, confirmedBy: null })), contact(2, { category: 'ict' })],
    'general',
    'Q53',
    'absent',
  ],
  ['all away', [contact(1, gone), contact(2, gone)], 'general', 'Q53', 'absent'],
  ['all general away, ICT matter', [contact(1, gone), contact(2, { category: 'ict' })], 'ict', 'Q54', 'unknown'],
  ['all away, ICT matter', [contact(1, gone), contact(2, { category: 'ict', ...gone })], 'ict', 'Q53', 'absent'],
  ['one without a sign', [contact(1, gone), contact(2)], 'general', 'Q54', 'unknown'],
])('a list: %s', ([, list, matter, id, outcome]) => {
  expect(presenceOf(list, matter, now)).toMatchObject({ id, outcome });
});

test('every list has a presence, by one row', () => {
  checkTable(
    presenceRules,
    combinations<PresenceFacts>({ contacts: [0, 1, 3], absent: [0, 1, 3], present: [0, 1], substitute: [true, false] }),
  );
});

test('a guess makes no matter ICT', () => {
  expect(matterOf({ about: 'ict', topicSetBy: 'agent' })).toBe('ict');
  expect(matterOf({ about: 'ict', topicSetBy: 'nobody' })).toBe('general');
});

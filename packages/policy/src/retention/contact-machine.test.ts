import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { step } from '../table/machine.ts';
import { contactMachine } from './contact-machine.ts';
import { type ContactEvent, type ContactFacts, type ContactState, contactStates } from './contact-states.ts';

const none = { open: 0, closed: 0, archived: 0, refused: 0 };

/** Left in 2026, announced on 4 January 2027, all done. */
const ready: ContactFacts = {
  today: '2027-01-20',
  listMode: 'enforced',
  category: null,
  reportAccepted: true,
  returnConfirmed: false,
  departedOn: '2026-12-31',
  objection: false,
  hold: false,
  tickets: none,
  generalProfile: true,
  oneOrganisation: true,
  repliesStay: true,
  settings: defaults,
  noticedOn: '2027-01-04',
  noticeAnswered: true,
  approvalsRecorded: true,
  planApproved: true,
  role: null,
  hasReason: false,
};

const merging = { settings: { ...defaults, purge: 'merge-into-general' } } as const;
const asked = {
  role: 'privacy',
  hasReason: true,
  departedOn: '2027-06-01',
  today: '2027-06-02',
  noticedOn: null,
} as const;

type Case = readonly [what: string, from: ContactState, on: ContactEvent, facts: Partial<ContactFacts>, to: string];

const lives: readonly Case[] = [
  ['a first ticket makes a profile', 'unknown', 'write', {}, 'C1 profile'],
  ['who is on the list is invited', 'profile', 'requestInvitation', { category: 'ict' }, 'C2 invited'],
  ['without a list anybody is', 'profile', 'requestInvitation', { listMode: 'none' }, 'C2 invited'],
  ['who is off the list is told why not', 'profile', 'requestInvitation', {}, 'C2b profile'],
  ['an invitation is used', 'invited', 'activate', {}, 'C3 active'],
  ['an invitation ends', 'invited', 'invitationEnds', {}, 'C4 profile'],
  ['somebody leaves', 'active', 'depart', {}, 'C5 departed'],
  ['somebody without an account leaves', 'profile', 'depart', {}, 'C5 departed'],
  ['somebody leaves before using the invitation', 'invited', 'depart', {}, 'C5 departed'],
  ['the last day is today', 'active', 'depart', { today: '2026-12-31' }, 'C5 departed'],
  ['somebody returns', 'departed', 'return', { returnConfirmed: true }, 'C6 profile'],
  ['January', 'departed', 'purge', {}, 'C7 purged'],
  ['January, by merging', 'departed', 'purge', { ...merging, repliesStay: false }, 'C7 purged'],
  [
    'January, merging takes archived tickets along',
    'departed',
    'purge',
    { ...merging, tickets: { ...none, archived: 3 } },
    'C7 purged',
  ],
  ['an overrun is finished in February', 'departed', 'purge', { today: '2027-02-03' }, 'C7 purged'],
  ['erasure on request', 'departed', 'erase', asked, 'C8 purged'],
  ['an objection', 'active', 'object', {}, 'C9 active'],
  ['an objection by somebody who left', 'departed', 'object', {}, 'C9 departed'],
  ['a purged address writes again', 'purged', 'write', {}, 'C10 purged'],
];

test.for(lives)('%s', ([, from, on, facts, to]) => {
  const taken = step(contactMachine, from, on, { ...ready, ...facts });
  expect(taken.moved && `${taken.row.id} ${taken.state}`).toBe(to);
});

test('every transition is taken in the cases above', () => {
  const taken = new Set(lives.map(([, , , , to]) => to.split(' ')[0]));
  expect([...taken].sort()).toEqual(contactMachine.map(({ id }) => id).sort());
});

const blocks: readonly (readonly [missing: string, facts: Partial<ContactFacts>])[] = [
  ['cohort', { departedOn: '2027-01-01' }],
  ['cohort', { departedOn: null }],
  ['apply-day', { today: '2027-01-19' }],
  ['noticed', { noticedOn: null }],
  ['noticed', { noticedOn: '2027-01-07' }],
  ['noticed', { noticedOn: '2026-01-05' }],
  ['notice-answered', { noticeAnswered: false }],
  ['no-objection', { objection: true }],
  ['no-hold', { hold: true }],
  ['no-open-tickets tickets-moved', { tickets: { ...none, open: 1 } }],
  ['movable tickets-moved', { tickets: { ...none, archived: 1 } }],
  ['movable tickets-moved', { tickets: { ...none, refused: 1 } }],
  ['tickets-moved', { tickets: { ...none, closed: 1 } }],
  ['no-open-tickets', { ...merging, tickets: { ...none, open: 1 } }],
  ['replies-stay', { repliesStay: false }],
  ['general-profile', { generalProfile: false }],
  ['one-organisation', { oneOrganisation: false }],
  ['approvals-recorded', { approvalsRecorded: false }],
  ['plan-approved', { planApproved: false }],
];

const ofJanuary = ['cohort', 'apply-day', 'noticed', 'notice-answered'];

describe('a purge that is blocked says why', () => {
  test.for(blocks)('%s: %j', ([missing, facts]) => {
    expect(missingFor('departed', 'purge', { ...ready, ...facts })).toBe(missing);
  });

  test.for(blocks.filter(([missing]) => !ofJanuary.includes(missing)))('erasure too: %s: %j', ([missing, facts]) => {
    expect(missingFor('departed', 'erase', { ...ready, ...asked, ...facts })).toBe(missing);
  });

  test.for([
    ['departed', { departedOn: null }],
    ['departed', { departedOn: '2999-01-01' }],
    ['privacy-role', { role: 'admin' }],
    ['reason', { hasReason: false }],
  ] as const)('erasure alone: %s', ([missing, facts]) => {
    expect(missingFor('departed', 'erase', { ...ready, ...asked, ...facts })).toBe(missing);
  });
});

test.for([
  ['a report by somebody else', 'active', 'depart', { reportAccepted: false }, 'report-accepted'],
  ['a last day to come', 'active', 'depart', { today: '2026-12-30' }, 'last-day'],
  ['a return that nobody confirmed', 'departed', 'return', {}, 'return-confirmed'],
  ['a purge of somebody who works there', 'active', 'purge', {}, ''],
  ['a return after the purge', 'purged', 'return', { returnConfirmed: true }, ''],
] as const)('%s changes nothing', ([, from, on, facts, missing]) => {
  expect(missingFor(from, on, { ...ready, ...facts })).toBe(missing);
});

test('with an objection or hold nobody is purged, whatever else holds (I13)', () => {
  const facts = fc.record({
    objection: fc.boolean(),
    hold: fc.boolean(),
    role: fc.constantFrom('privacy' as const, null),
    hasReason: fc.boolean(),
    tickets: fc.record({ open: fc.nat(1), closed: fc.nat(1), archived: fc.nat(1), refused: fc.nat(1) }),
    today: fc.constantFrom('2027-01-19', '2027-01-20', '2027-07-01'),
  });
  const events = fc.constantFrom<ContactEvent>('purge', 'erase');
  fc.assert(
    fc.property(fc.constantFrom(...contactStates), events, facts, (state, event, some) => {
      const taken = step(contactMachine, state, event, { ...ready, ...some });
      const purges = taken.moved && taken.effects.includes('deleteProfile');
      expect(purges && (some.objection || some.hold || state !== 'departed')).toBe(false);
      expect(purges && Object.values(some.tickets).some((count) => count > 0)).toBe(false);
    }),
  );
});

function missingFor(from: ContactState, on: ContactEvent, facts: ContactFacts): string {
  const taken = step(contactMachine, from, on, facts);
  return taken.moved ? `moved to ${taken.state}` : taken.missing.map(({ id }) => id).join(' ');
}

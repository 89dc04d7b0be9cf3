import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { advance } from './advance.ts';
import { type IdentityCheck, type IdentityEvent, identityEvents, identityStates, newCheck } from './identity.ts';
import type { IdentityFacts } from './identity-facts.ts';
import { identityMachine } from './identity-machine.ts';
import { flagTakenUp, mayTakeUp } from './take-up.ts';

const received = '2026-11-24T09:05:00Z';
const now = '2026-11-24T09:06:00Z';

function facts(check: Partial<IdentityCheck>, some: Partial<IdentityFacts> = {}): IdentityFacts {
  const asked = check.state === undefined || check.state === 'needed' ? {} : { askedOn: '2026-11-24' };
  return {
    check: { ...newCheck(7, 31, received), ...asked, ...check },
    now,
    settings: defaults,
    person: 31,
    agent: 5,
    phoneWasKnown: true,
    ...some,
  };
}

/** The actions of an event in a few words. */
function done(event: IdentityEvent, given: IdentityFacts): readonly string[] {
  return advance(event, given).entries.map(({ action }) => {
    if (action.kind === 'sendMessage') return action.message.message;
    if (action.kind === 'setTicket') return `${action.state}`;
    return action.kind === 'alert' ? action.role : action.kind;
  });
}

test.for<readonly [IdentityCheck['state'], IdentityEvent, string, IdentityCheck['state'], readonly string[]]>([
  ['needed', 'ask', 'G1', 'asked', ['awaiting-identity', 'M3', 'M3b']],
  ['asked', 'listedYes', 'G2', 'confirmed', ['open']],
  ['expired', 'listedYes', 'G2', 'confirmed', ['open']],
  ['asked', 'portalLogin', 'G3', 'confirmed', ['open']],
  ['needed', 'phoneYes', 'G4', 'confirmed', ['open']],
  ['asked', 'listedNo', 'G5', 'denied', ['awaiting-identity', 'security']],
  ['confirmed', 'listedNo', 'G5', 'denied', ['awaiting-identity', 'security']],
  ['asked', 'phoneNo', 'G6', 'denied', ['awaiting-identity', 'security']],
  ['asked', 'listedUnclear', 'G7', 'asked', ['agent']],
  ['asked', 'unknownReply', 'G8', 'asked', ['awaiting-identity']],
  ['denied', 'unknownReply', 'G8', 'denied', ['awaiting-identity']],
  ['expired', 'unknownReply', 'G9', 'expired', ['awaiting-identity', 'agent']],
  ['denied', 'listedYes', 'G11', 'denied', ['security']],
  ['denied', 'portalLogin', 'G12', 'denied', ['security']],
])('%s, %s: %s', ([state, event, id, to, expected]) => {
  const given = facts({ state });
  expect(advance(event, given)).toMatchObject({ step: { moved: true, row: { id } }, check: { state: to } });
  expect(done(event, given)).toEqual(expected);
});

test.for<readonly [string, IdentityCheck['state'], IdentityEvent, Partial<IdentityFacts>, readonly string[]]>([
  ['yes from another listed contact', 'asked', 'listedYes', { person: 32 }, ['same-contact']],
  ['the login of somebody else', 'asked', 'portalLogin', { person: null }, ['same-contact']],
  ['a number that came with the ticket', 'asked', 'phoneYes', { phoneWasKnown: false }, ['known-phone']],
  ['a call by nobody', 'asked', 'phoneYes', { agent: null }, ['known-phone']],
  ['asking twice', 'asked', 'ask', {}, []],
  ['asking after a denial', 'denied', 'ask', {}, []],
  ['a call after a denial', 'denied', 'phoneYes', {}, []],
  ['too early to expire', 'asked', 'timeout', {}, ['too-late']],
])('%s changes nothing', ([, state, event, some, missing]) => {
  const given = facts({ state }, some);
  const { step, check, entries } = advance(event, given);
  expect(step.moved ? [] : step.missing.map(({ id }) => id)).toEqual(missing);
  expect([step.moved, check, entries]).toEqual([false, given.check, []]);
});

test.for([
  ['over a weekend', '2026-11-24', '2026-12-01T22:59:59Z', '2026-12-01T23:00:00Z', '2026-12-02'],
  ['over new year', '2026-12-24', '2027-01-04T22:59:59Z', '2027-01-04T23:00:00Z', '2027-01-05'],
  ['when the clock goes forward', '2026-03-23', '2026-03-30T21:59:59Z', '2026-03-30T22:00:00Z', '2026-03-31'],
] as const)('five working days %s', ([, askedOn, last, over, before]) => {
  const asked = { state: 'asked', askedOn } as const;
  expect(advance('timeout', facts(asked, { now: last })).check.state).toBe('asked');
  expect(advance('timeout', facts(asked, { now: over }))).toMatchObject({ check: { state: 'expired' } });
  expect(done('timeout', facts(asked, { now: over }))).toEqual(['closed']);
  const m3 = advance('ask', facts({}, { now: `${askedOn}T12:00:00Z` })).entries[1]?.action;
  expect(m3).toMatchObject({ message: { facts: { einddatum: before } } });
});

test('each address is told its own thing, and nothing of the ticket', () => {
  const sent = advance('ask', facts({}, { now: received })).entries.map(({ action }) => action);
  expect(sent.slice(1)).toEqual([
    {
      kind: 'sendMessage',
      ticket: 7,
      to: { kind: 'requester' },
      message: { message: 'M3', facts: { ticket: 7, einddatum: '2026-12-02' } },
    },
    {
      kind: 'sendMessage',
      ticket: 7,
      to: { kind: 'listed-address', contact: 31 },
      message: { message: 'M3b', facts: { ticket: 7, datum: '2026-11-24', tijd: '10:05' } },
    },
  ]);
});

test('the evidence names method, moment and agent; what changes no state is none', () => {
  const called = advance('phoneYes', facts({ state: 'asked' })).check;
  expect(called).toMatchObject({ state: 'confirmed', by: 'phoneYes', at: now, agent: 5 });
  expect(advance('listedUnclear', facts(called)).check).toEqual(called);
});

const life = fc.array(fc.constantFrom(...identityEvents), { maxLength: 12 });

test('whatever happens: open means confirmed, M3 and M3b go out once, nothing after a denial, no other message', () => {
  fc.assert(
    fc.property(life, (events) => {
      let check = newCheck(7, 31, received);
      const messages: string[] = [];
      for (const event of events) {
        const before = check.state;
        const { entries, check: next } = advance(event, facts(check, { now: '2027-01-01T00:00:00Z' }));
        check = next;
        for (const { action } of entries) {
          if (action.kind === 'setTicket' && action.state === 'open') expect(check.state).toBe('confirmed');
          if (action.kind === 'sendMessage') messages.push(action.message.message);
          if (before === 'denied') expect(['setTicket', 'alert']).toContain(action.kind);
        }
      }
      expect([[], ['M3', 'M3b']]).toContainEqual(messages);
    }),
  );
});

test('every transition can be taken', () => {
  const taken = identityStates.flatMap((state) =>
    identityEvents.map((event) => advance(event, facts({ state }, { now: '2027-01-01T00:00:00Z' })).step),
  );
  const ids = new Set(taken.flatMap((step) => (step.moved ? [step.row.id] : [])));
  expect(identityMachine.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(identityMachine.map(({ id }) => id)).size).toBe(identityMachine.length);
});

test('a ticket is taken up when its own check is confirmed, or none is needed; else it is flagged (I8)', () => {
  expect(mayTakeUp(7, null)).toBe(true);
  for (const state of identityStates)
    for (const ticket of [7, 8]) {
      const { check } = facts({ state, ticket });
      const may = ticket === 7 && state === 'confirmed';
      expect(mayTakeUp(7, check)).toBe(may);
      expect(flagTakenUp(7, check).map(({ row }) => row)).toEqual(may ? [] : ['G20']);
    }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, type ActionKind, irreversible } from '../plan/action.ts';
import { blocks, mayDestroy } from './may-destroy.ts';
import { type ObjectionOutcome, type ObjectionState, objectionStates, outcomes } from './objection.ts';

const tombstone = {
  tombstone: 'description',
  date: '2026-11-24',
  entities: [],
  count: 0,
  plan: 'p',
  row: 'T10',
} as const;

const ids = fc.integer({ min: 1, max: 4 });

/** One of each kind that cannot be undone, on tickets and contacts 1 to 4. */
const destroying: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('deleteAttachment' as const), ticket: ids, attachment: ids }),
  fc.record({ kind: fc.constant('deleteConversation' as const), ticket: ids, conversation: ids }),
  fc.record({ kind: fc.constant('replaceDescription' as const), ticket: ids, tombstone: fc.constant(tombstone) }),
  fc.record({ kind: fc.constant('replaceSubject' as const), ticket: ids }),
  fc.record({ kind: fc.constant('clearField' as const), ticket: ids, field: fc.constant('cf_naam') }),
  fc.record({ kind: fc.constant('redactNote' as const), ticket: ids, conversation: ids, masks: fc.constant([]) }),
  fc.record({ kind: fc.constant('deleteTicket' as const), ticket: ids }),
  fc.record({ kind: fc.constant('mergeContact' as const), contact: ids, into: ids }),
  fc.record({ kind: fc.constant('deleteContact' as const), contact: ids }),
);

const some = fc.uniqueArray(ids).map((all) => new Set(all));

test('under objection nothing that cannot be undone may be done; elsewhere it may (I13)', () => {
  const seen = new Set<ActionKind>();
  fc.assert(
    fc.property(destroying, some, some, (action, contacts, tickets) => {
      seen.add(action.kind);
      const persons = 'contact' in action ? [action.contact, 'into' in action ? action.into : action.contact] : [];
      const held =
        persons.some((person) => contacts.has(person)) || ('ticket' in action && tickets.has(action.ticket ?? 0));
      expect(mayDestroy(action, { contacts, tickets })).toBe(!held);
    }),
    { numRuns: 500 },
  );
  expect(seen).toEqual(irreversible);
});

const all = new Set([1, 2, 3, 4]);

test.for<Action>([
  { kind: 'setTicket', ticket: 1, addTags: ['bezwaar'] },
  { kind: 'deactivateContact', contact: 1 },
  { kind: 'recordApproval', ticket: 1, conversation: null },
  { kind: 'alert', role: 'privacy', ticket: 1, reason: 'C9' },
])('under objection $kind may be done', (action) => {
  expect(mayDestroy(action, { contacts: all, tickets: all })).toBe(true);
});

test.for<readonly [ObjectionState, ObjectionOutcome | null, boolean]>([
  ['received', null, true],
  ['consulting', null, true],
  ['decided', 'delete', true],
  ['answered', 'delete', false],
  ['answered', 'refuse', false],
  ['answered', 'pseudonymise', false],
  ['answered', 'serve-otherwise', false],
  ['answered', 'keep-restricted', true],
  ['withdrawn', null, false],
])('%s, %s: blocks %s', ([state, outcome, expected]) => {
  expect(blocks({ state, outcome })).toBe(expected);
});

test('no case stops blocking before its person was told or withdrew it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...objectionStates), fc.constantFrom(null, ...outcomes), (state, outcome) => {
      expect(blocks({ state, outcome }) || state === 'answered' || state === 'withdrawn').toBe(true);
    }),
  );
});

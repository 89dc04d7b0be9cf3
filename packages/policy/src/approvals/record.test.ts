import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { approvalNote } from './approval-entries.ts';
import { type ApprovalRecord, approvalKey, changedApprovals, withoutApprover } from './record.ts';
import { recordFirst, unrecorded } from './record-first.ts';

const digest = (text: string) => createHmac('sha256', 'test').update(text).digest('hex');

const record: ApprovalRecord = {
  ticket: 7,
  conversation: 55,
  references: ['O-2026-0114'],
  category: 'general',
  at: '2026-12-31T23:30:00Z',
  channel: 'portal',
  approver: { name: 'Sanne Voorbeeld', email: 'sanne@gemeente.example' },
  messageDigest: 'd1',
  standing: 'valid',
  row: 'A8',
};

test('the same approvals in another order and another ticket are the same set (I2)', () => {
  const other = { ...record, references: ['O-2026-0115'] };
  expect(changedApprovals([record, other], [other, { ...record, ticket: 8 }], digest).size).toBe(0);
});

test.for([
  ['quote', { references: ['O-2026-0116'] }],
  ['approver', { approver: { name: 'Sanne Voorbeeld', email: 'a@gemeente.example' } }],
  ['time', { at: '2026-12-31T23:31:00Z' }],
] as const)('another %s is another approval', ([, change]) => {
  expect(changedApprovals([record], [{ ...record, ...change }], digest).size).toBe(2);
  expect(changedApprovals([record], [], digest)).toEqual(new Set([approvalKey(record, digest)]));
});

test('an erased approver leaves what was approved, and no key holds a name', () => {
  expect(withoutApprover(record)).toEqual({ ...record, approver: null });
  expect(approvalKey(record, digest)).toMatch(/^[0-9a-f]{64}$/);
});

test('the note tells what, when in the Netherlands, and how it came in; the name is filled in later', () => {
  expect(approvalNote(record, 12).note).toEqual({
    message: 'N3',
    facts: {
      organisatie: 12,
      referentie: 'O-2026-0114',
      categorie: 'general',
      datum: '2027-01-01',
      tijd: '00:30',
      kanaal: 'portal',
    },
  });
});

const line = { id: 'T9', follows: [], says: { nl: '', en: '' } } as const;
const ids = fc.integer({ min: 1, max: 3 });
const message = fc.record({ ticket: ids, conversation: fc.option(ids) });
const action: fc.Arbitrary<Action> = fc.oneof(
  message.map((each): Action => ({ kind: 'recordApproval', ...each })),
  message.map(
    ({ ticket, conversation }): Action => ({ kind: 'deleteConversation', ticket, conversation: conversation ?? 1 }),
  ),
  ids.map((ticket): Action => ({ kind: 'moveTicket', ticket, from: 1, to: 2 })),
  ids.map((contact): Action => ({ kind: 'deleteContact', contact })),
  ids.map((ticket): Action => ({ kind: 'setTicket', ticket, state: 'closed' })),
);
const entries = fc.array(action.map((each): NewEntry => entryOf(line, each)));

test('recorded first, no recorded approval comes too late, and nothing is lost or added', () => {
  fc.assert(
    fc.property(entries, (planned) => {
      const ordered = recordFirst(planned);
      const recorded = planned.flatMap(({ action }) => (action.kind === 'recordApproval' ? [action] : []));
      expect(unrecorded(ordered, recorded)).toEqual([]);
      expect(new Set(ordered)).toEqual(new Set(planned));
      expect(ordered.length).toBe(planned.length);
    }),
  );
});

const remove: Action = { kind: 'deleteConversation', ticket: 7, conversation: 55 };
const keep: Action = { kind: 'recordApproval', ticket: 7, conversation: 55 };

test.for<readonly [string, readonly Action[], number]>([
  ['recorded before it is deleted', [keep, remove], 0],
  ['recorded after it is deleted', [remove, keep], 1],
  ['never recorded', [remove], 1],
  ['another message recorded', [{ ...keep, conversation: null }, remove], 1],
  ['its ticket moved', [{ kind: 'moveTicket', ticket: 7, from: 1, to: 2 }], 1],
  ['its requester merged', [{ kind: 'mergeContact', contact: 1, into: 2 }], 1],
  ['another ticket deleted', [{ kind: 'deleteTicket', ticket: 8 }], 0],
  ['nothing destroyed', [{ kind: 'setTicket', ticket: 7, state: 'closed' }], 0],
])('an approval: %s', ([, actions, count]) => {
  const planned = actions.map((each) => entryOf(line, each));
  expect(unrecorded(planned, [record]).length).toBe(count);
});

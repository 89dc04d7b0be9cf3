import type { Action, Entry, Plan } from '@derden/policy';
import { order } from '@derden/policy';
import { describe, expect, test } from 'vitest';
import type { Step } from './step.ts';
import { trueAction } from './true-action.ts';

const ticket = 7;
const stamp = { date: '2026-11-24', entities: ['NL_BSN'], count: 3, plan: 'p', row: 'T8' } as const;
const m1 = (...onderdeel: readonly ('attachment' | 'message' | 'description')[]): Action => ({
  kind: 'sendMessage',
  ticket,
  to: { kind: 'requester' },
  message: order('M1', { ticket, datum: '2026-11-24', plaats: ['message'], soorten: ['NL_BSN'], onderdeel }),
});
const file = (attachment: number): Action => ({ kind: 'deleteAttachment', ticket, attachment });
const message: Action = { kind: 'deleteConversation', ticket, conversation: 5 };
const note: Action = { kind: 'redactNote', ticket, conversation: 6, masks: [] };
const left: Action = { kind: 'addNote', ticket, note: { ...stamp, tombstone: 'attachment' } };
const labels = { kind: 'setTicket', ticket, addTags: ['pg-verwijderd'] } as const;
const awaiting: Action = { ...labels, state: 'awaiting-anonymised' };

type Became = 'done' | 'gone' | 'changed' | 'refused' | 'nothing';

/** The last action, after the others became this. */
function after(earlier: readonly (readonly [Action, Became, row?: string])[], action: Action): Action | null {
  const entries = [...earlier.map(([each, , row]) => entryOf(each, row)), entryOf(action)];
  const steps = new Map(earlier.flatMap(([, became], at) => stepOf(entries[at]?.id ?? '', became)));
  const plan = { id: 'p', entries } as unknown as Plan; // as: no more is looked at
  return trueAction(entries.at(-1) as Entry, { plan, steps });
}

let count = 0;

function entryOf(action: Action, row = 'T8'): Entry {
  return { id: `${++count}`, row, follows: [], action, fingerprint: 'x', classes: [], findings: [`f${count}`] };
}

function stepOf(entry: string, became: Became): readonly (readonly [string, Step])[] {
  if (became === 'nothing') return [];
  const state = became === 'gone' ? 'done' : became === 'changed' ? 'skipped' : became;
  return [[entry, { entry, state, code: state === became ? null : became, made: null }]];
}

describe('M1 names what this plan removed', () => {
  test.for([
    [
      'all of it',
      [
        [file(1), 'done'],
        [message, 'done'],
      ],
      m1('attachment', 'message'),
      m1('attachment', 'message'),
    ],
    [
      'one of two files',
      [
        [file(1), 'done'],
        [file(2), 'refused'],
      ],
      m1('attachment', 'attachment'),
      m1('attachment'),
    ],
    [
      'not what others removed',
      [
        [file(1), 'gone'],
        [message, 'done'],
      ],
      m1('attachment', 'message'),
      m1('message'),
    ],
    [
      'not a file of an agent',
      [
        [file(1), 'done', 'T12'],
        [message, 'done'],
      ],
      m1('attachment', 'message'),
      m1('message'),
    ],
    [
      'nothing, so it is not sent',
      [
        [file(1), 'changed'],
        [message, 'refused'],
      ],
      m1('attachment', 'message'),
      null,
    ],
    [
      'nothing that the sender sent',
      [
        [note, 'done', 'T12'],
        [file(1), 'refused'],
      ],
      m1('attachment'),
      null,
    ],
  ] as const)('%s', ([, earlier, planned, expected]) => {
    expect(after(earlier, planned)).toEqual(expected);
  });
});

describe('notes and labels', () => {
  test.for([
    [
      'a note for what is gone',
      [[file(1), 'done']],
      left,
      { ...left, note: { ...stamp, tombstone: 'attachment', count: 1 } },
    ],
    [
      'no note for what stands',
      [
        [file(1), 'refused'],
        [message, 'done'],
      ],
      left,
      null,
    ],
    [
      'labels when anything went',
      [
        [file(1), 'done'],
        [message, 'refused'],
        [m1('attachment'), 'done'],
      ],
      awaiting,
      awaiting,
    ],
    ['no label when nothing went', [[file(1), 'refused']], awaiting, null],
    [
      'nobody is awaited who was not asked',
      [
        [file(1), 'done'],
        [m1('attachment'), 'refused'],
      ],
      awaiting,
      labels,
    ],
    ['awaited without a message in the plan: it was asked for', [[file(1), 'done']], awaiting, awaiting],
    ['labels of a plan that removes nothing', [], awaiting, awaiting],
  ] as const)('%s', ([, earlier, planned, expected]) => {
    expect(after(earlier, planned)).toEqual(expected);
  });
});

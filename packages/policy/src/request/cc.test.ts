import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import type { AbsenceSign, ListedContact } from './absence.ts';
import { type CcContext, type CcFacts, ccDuty, ccEntries, ccRules } from './cc-rules.ts';
import { flagReply, type ReplyFacts, replyAllowed, replyRules } from './reply-rules.ts';

const now = '2026-11-24T09:00:00Z';
const away: AbsenceSign = { kind: 'agentNote', seen: now, from: null, until: '2026-11-30', substitute: null };

function contact(id: number, category: ListedContact['category'], isAway = false): ListedContact {
  return { contact: id, category, signs: isAway ? [away] : [], wrote: null };
}

test.for<readonly [string, readonly ListedContact[], string, number | null]>([
  ['a general contact who is there', [contact(1, 'ict'), contact(2, 'general', true), contact(3, 'general')], 'Q60', 3],
  ['a general contact, though away', [contact(1, 'ict'), contact(2, 'general', true)], 'Q61', 2],
  ['an ICT contact who is there', [contact(1, 'ict', true), contact(2, 'ict')], 'Q62', 2],
  ['nobody', [], 'Q63', null],
])('in CC comes %s', ([, list, id, expected]) => {
  expect(ccDuty(list, now)).toMatchObject({ id, contact: expected });
});

const context: CcContext = { ticket: 7, organisation: 12, received: '2026-12-31T23:30:00Z', clean: true };
const general = ccDuty([contact(4, 'general', true)], now);
const empty = ccDuty([], now);

test('the contact is told at the listed address why, once the ticket is clean', () => {
  expect(ccEntries(general, { ...context, clean: false })).toEqual([]);
  expect(ccEntries(general, context).map(({ action }) => action)).toEqual([
    {
      kind: 'sendMessage',
      ticket: 7,
      to: { kind: 'listed-address', contact: 4 },
      message: { message: 'M5', facts: { ticket: 7, datum: '2027-01-01', organisatie: 12 } },
    },
  ]);
});

test('an empty list alerts the account manager', () => {
  expect(ccEntries(empty, context)).toMatchObject([{ row: 'Q63', action: { kind: 'alert', role: 'account-manager' } }]);
});

const ready = { cc: [4], clean: true, approved: false };

test.for([
  ['no duty', null, { ...ready, cc: [], clean: false }, 'Q65', 'reply', []],
  ['not clean yet', general, { ...ready, clean: false }, 'Q66', 'scanFirst', ['privacy']],
  ['no contact, no approval', empty, ready, 'Q67', 'askAccountManager', ['account-manager']],
  ['nobody in CC', general, { ...ready, cc: [] }, 'Q68', 'addContact', ['agent']],
  ['somebody else in CC', general, { ...ready, cc: [5] }, 'Q68', 'addContact', ['agent']],
  [
    'an approval in place of a contact who could be in CC',
    general,
    { ...ready, cc: [], approved: true },
    'Q68',
    'addContact',
    ['agent'],
  ],
  ['a contact in CC', general, ready, 'Q69', 'reply', []],
  ['no contact, approved', empty, { ...ready, cc: [], approved: true }, 'Q69', 'reply', []],
] as const)('a reply with %s', ([, duty, reply, id, outcome, told]) => {
  const decision = replyAllowed(duty, reply);
  expect(decision).toMatchObject({ id, outcome });
  expect(flagReply(7, decision).map(({ action }) => (action.kind === 'alert' ? action.role : action.kind))).toEqual(
    told,
  );
});

test('every choice and every reply is decided, by one row', () => {
  checkTable(ccRules, combinations<CcFacts>({ general: [0, 1], generalNotAbsent: [0, 1], ict: [0, 1] }));
  checkTable(
    replyRules,
    combinations<ReplyFacts>({
      duty: ['none', 'contact', 'accountManager'],
      contactInCc: [true, false],
      clean: [true, false],
      approved: [true, false],
    }),
  );
});

const listed = fc.record({
  contact: fc.integer({ min: 1, max: 9 }),
  category: fc.constantFrom<ListedContact['category']>('general', 'ict'),
  signs: fc.constantFrom<readonly AbsenceSign[]>([], [away]),
  wrote: fc.constant(null),
});

test('under R11 no reply goes out without a contact in CC, and every one that did is flagged (I6)', () => {
  const lists = fc.uniqueArray(listed, { selector: ({ contact }) => contact, minLength: 1, maxLength: 6 });
  const reply = fc.record({
    cc: fc.array(fc.integer({ min: 1, max: 12 })),
    clean: fc.boolean(),
    approved: fc.boolean(),
  });
  fc.assert(
    fc.property(lists, reply, (list, sent) => {
      const decision = replyAllowed(ccDuty(list, now), sent);
      const hasContact = list.some(({ contact }) => sent.cc.includes(contact));
      expect(decision.outcome === 'reply').toBe(hasContact && sent.clean);
      expect(flagReply(7, decision).length).toBe(decision.outcome === 'reply' ? 0 : 1);
    }),
  );
});

test('the one put in CC is on the list, and general where there is one (E8)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(listed, { selector: ({ contact }) => contact }), (list) => {
      const chosen = list.find(({ contact }) => contact === ccDuty(list, now).contact);
      expect(chosen === undefined).toBe(list.length === 0);
      if (list.some(({ category }) => category === 'general')) expect(chosen?.category).toBe('general');
    }),
  );
});

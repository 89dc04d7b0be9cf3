import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type RequestFacts, topics } from './request.ts';
import { decideRequest, requestRules } from './request-rules.ts';
import { submitters } from './submitter-rules.ts';

const plain: RequestFacts = {
  from: 'colleague',
  about: 'question',
  topicSetBy: 'agent',
  list: 'enforced',
  presence: 'unknown',
  urgency: 'notJudged',
  choice: 'open',
  referred: false,
};

const nobodyThere = { presence: 'absent', urgency: 'incident' } as const;

test.for<readonly [string, Partial<RequestFacts>, string, string]>([
  ['an out-of-office reply of a contact', { from: 'general', about: 'nothing' }, 'Q20', 'ignore'],
  ['an objection from an unknown address', { from: 'stranger', about: 'objection' }, 'Q21', 'openObjection'],
  ['a departure reported by a colleague', { about: 'departure' }, 'Q22', 'reportDeparture'],
  ['an agent opens a ticket', { from: 'agent' }, 'Q23', 'handle'],
  ['a contact from another address', { from: 'contactFromOtherAddress' }, 'Q24', 'verifyIdentity'],
  ['… who approves a quote', { from: 'contactFromOtherAddress', about: 'approval' }, 'Q24', 'verifyIdentity'],
  ['… in an incident', { from: 'contactFromOtherAddress', ...nobodyThere }, 'Q24', 'verifyIdentity'],
  ['an inhabitant', { from: 'inhabitant', list: 'unknown' }, 'Q25', 'referInhabitant'],
  ['an inhabitant answers', { from: 'inhabitant', list: 'unknown', referred: true }, 'Q26', 'answerByHand'],
  ['a supplier about no customer', { from: 'other', list: 'unknown' }, 'Q27', 'answerByHand'],
  ['a stranger', { from: 'stranger', list: 'unknown' }, 'Q28', 'askWho'],
  ['a colleague of an organisation not known', { list: 'unknown' }, 'Q28', 'askWho'],
  ['an invitation, not on the list', { about: 'invitation' }, 'Q29', 'invite'],
  ['an approval without a list', { list: 'none', about: 'approval' }, 'Q30', 'toAccountManager'],
  ['a contact for a list that is not there', { list: 'none', about: 'listChange' }, 'Q31', 'toAccountManager'],
  ['a question without a list', { list: 'none' }, 'Q32', 'handle'],
  ['a general contact approves', { from: 'general', about: 'approval' }, 'Q33', 'recordApproval'],
  ['an ICT contact approves ICT work', { from: 'ict', about: 'approval' }, 'Q34', 'askGeneralContact'],
  ['a colleague approves', { about: 'approval' }, 'Q34', 'askGeneralContact'],
  ['a general contact changes the list', { from: 'general', about: 'listChange' }, 'Q35', 'changeList'],
  ['an ICT contact changes the list', { from: 'ict', about: 'listChange' }, 'Q35', 'changeList'],
  ['a general contact after a referral', { from: 'general', referred: true }, 'Q36', 'handleAndLink'],
  ['a general contact about ICT', { from: 'general', about: 'ict' }, 'Q37', 'handle'],
  ['an ICT contact, a guess says ICT', { from: 'ict', about: 'ict', topicSetBy: 'nobody' }, 'Q38', 'askTopic'],
  ['an ICT contact after a referral', { from: 'ict', about: 'ict', referred: true }, 'Q39', 'handleAndLink'],
  ['an ICT contact about ICT', { from: 'ict', about: 'ict' }, 'Q40', 'handle'],
  ['a colleague wants to be on the list', { about: 'listChange' }, 'Q41', 'refer'],
  ['an incident that an agent takes up', { ...nobodyThere, choice: 'handle' }, 'Q42', 'handleUrgent'],
  ['… asked by an ICT contact', { ...nobodyThere, from: 'ict', choice: 'handle' }, 'Q42', 'handleUrgent'],
  ['an incident, no agent chose', nobodyThere, 'Q43', 'decideUrgent'],
  ['nobody there, urgency not judged', { presence: 'absent' }, 'Q44', 'assessUrgency'],
  ['an answer to the referral', { referred: true }, 'Q45', 'answerByHand'],
  ['an incident while a substitute is known', { presence: 'substitute', urgency: 'incident' }, 'Q46', 'refer'],
  ['an ICT contact about a text', { from: 'ict' }, 'Q47', 'refer'],
  ['a colleague', {}, 'Q48', 'refer'],
  ['a supplier about a customer', { from: 'other' }, 'Q48', 'refer'],
  ['a colleague, urgent, a contact is there', { presence: 'present', urgency: 'incident' }, 'Q48', 'refer'],
  ['nobody there, not urgent', { presence: 'absent', urgency: 'none' }, 'Q48', 'refer'],
  ['an incident that an agent refers', { ...nobodyThere, choice: 'refer' }, 'Q48', 'refer'],
])('%s', ([, facts, id, outcome]) => {
  expect(decideRequest({ ...plain, ...facts })).toMatchObject({ id, outcome });
});

const all = combinations<RequestFacts>({
  from: submitters,
  about: topics,
  topicSetBy: ['agent', 'nobody'],
  list: ['enforced', 'none', 'unknown'],
  presence: ['present', 'absent', 'substitute', 'unknown'],
  urgency: ['incident', 'disturbance', 'none', 'notJudged'],
  choice: ['handle', 'refer', 'open'],
  referred: [true, false],
});

const decided = all.map(decideRequest);

/** Facts of all requests with an outcome. */
function withOutcome(...outcomes: readonly string[]): readonly RequestFacts[] {
  return decided.filter(({ outcome }) => outcomes.includes(outcome)).map(({ facts }) => facts);
}

test('every request has an outcome, by one row', () => {
  checkTable(requestRules, all);
});

test('what has no contact is handled only when nobody is there, it is urgent and an agent chose so (R10, R11)', () => {
  for (const facts of withOutcome('handleUrgent')) {
    expect(facts).toMatchObject({ list: 'enforced', presence: 'absent', choice: 'handle' });
    expect(['incident', 'disturbance']).toContain(facts.urgency);
  }
});

test('on a list, only contacts within their rights are handled as usual (R4, R5, E5)', () => {
  for (const { from, about, topicSetBy } of withOutcome('handle', 'handleAndLink').filter(
    ({ list }) => list === 'enforced',
  ))
    expect(
      from === 'general' || from === 'agent' || (from === 'ict' && about === 'ict' && topicSetBy === 'agent'),
    ).toBe(true);
});

test('who is not verified is never handled where there may be a list (I8)', () => {
  const unverified = decided.filter(({ facts }) => facts.from === 'contactFromOtherAddress' && facts.list !== 'none');
  expect(new Set(unverified.map(({ outcome }) => outcome))).toEqual(
    new Set(['ignore', 'openObjection', 'reportDeparture', 'verifyIdentity']),
  );
});

test('only a general contact approves (I9); without a list the account manager does (E10)', () => {
  for (const facts of withOutcome('recordApproval')) expect(facts).toMatchObject({ from: 'general', list: 'enforced' });
});

test('a guess sends no ICT contact away and lets none in (E5)', () => {
  const guesses = decided.filter(({ facts: { from, topicSetBy, list, about } }) => {
    return (
      from === 'ict' &&
      topicSetBy === 'nobody' &&
      list === 'enforced' &&
      ['question', 'ict', 'approval'].includes(about)
    );
  });
  expect(new Set(guesses.map(({ outcome }) => outcome))).toEqual(new Set(['askTopic']));
});

test('nobody is referred twice', () => {
  expect(withOutcome('refer', 'referInhabitant').filter(({ referred }) => referred)).toEqual([]);
});

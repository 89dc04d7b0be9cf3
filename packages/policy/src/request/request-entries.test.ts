import { expect, test } from 'vitest';
import { newCheck } from '../identity/identity.ts';
import { irreversible } from '../plan/action.ts';
import { defaults } from '../settings.ts';
import { combinations } from '../testing/combinations.ts';
import { type RequestFacts, topics } from './request.ts';
import { type RequestContext, requestEntries } from './request-entries.ts';
import { decideRequest } from './request-rules.ts';
import { submitters } from './submitter-rules.ts';

const facts: RequestFacts = {
  from: 'colleague',
  about: 'question',
  topicSetBy: 'agent',
  list: 'enforced',
  presence: 'unknown',
  urgency: 'notJudged',
  choice: 'open',
  referred: false,
};

const received = '2026-11-24T09:05:00Z';

const context: RequestContext = {
  ticket: 7,
  organisation: 12,
  reference: 'OFF-2026-014',
  identity: {
    check: newCheck(7, 31, received),
    now: '2026-11-24T09:06:00Z',
    settings: defaults,
    person: null,
    agent: null,
    phoneWasKnown: false,
  },
};

/** What is done on a request, in a few words. */
function done(some: Partial<RequestFacts>, where: Partial<RequestContext> = {}): readonly string[] {
  return requestEntries(decideRequest({ ...facts, ...some }), { ...context, ...where }).map(({ action }) => {
    if (action.kind === 'sendMessage') return `${action.message.message} to ${action.to.kind}`;
    if (action.kind === 'setTicket') return `${action.state}`;
    if (action.kind === 'alert') return `${action.role}: ${action.reason}`;
    return action.kind;
  });
}

test.for<readonly [string, Partial<RequestFacts>, readonly string[]]>([
  ['a general contact is handled', { from: 'general' }, []],
  ['a colleague is referred', {}, ['M4 to requester', 'closed']],
  ['an inhabitant is referred', { from: 'inhabitant' }, ['M4b to requester', 'closed']],
  [
    'an identity is asked',
    { from: 'contactFromOtherAddress' },
    ['awaiting-identity', 'M3 to requester', 'M3b to listed-address'],
  ],
  ['an ICT contact approves', { from: 'ict', about: 'approval' }, ['M10 to requester']],
  ['an approval without a list', { list: 'none', about: 'approval' }, ['openCase']],
  ['a list is wanted', { list: 'none', about: 'listChange' }, ['account-manager: list-wanted']],
  ['a stranger', { from: 'stranger' }, ['agent: who']],
  ['is it ICT', { from: 'ict', topicSetBy: 'nobody' }, ['agent: topic']],
  ['nobody there', { presence: 'absent' }, ['agent: urgency']],
  ['nobody there, urgent', { presence: 'absent', urgency: 'disturbance' }, ['agent: urgent-choice']],
  ['taken up urgently', { presence: 'absent', urgency: 'disturbance', choice: 'handle' }, ['addNote']],
  ['an answer to a referral', { referred: true }, ['agent: answer']],
  ['handed over', { about: 'invitation' }, []],
])('%s', ([, some, expected]) => {
  expect(done(some)).toEqual(expected);
});

test('an identity that was asked is not asked again', () => {
  const identity = {
    ...context.identity,
    check: { ...newCheck(7, 31, received), state: 'asked', askedOn: '2026-11-24' },
  };
  expect(done({ from: 'contactFromOtherAddress' }, { identity: identity as RequestContext['identity'] })).toEqual([]);
});

test('what a message would have to name and is not known, an agent fills in', () => {
  expect(done({}, { organisation: null })).toEqual(['agent: who']);
  expect(done({ from: 'ict', about: 'approval' }, { reference: null })).toEqual(['agent: approval-reference']);
});

test('no request is refused: nothing is ever destroyed at intake (R1)', () => {
  const all = combinations<RequestFacts>({
    from: submitters,
    about: topics,
    topicSetBy: ['agent', 'nobody'],
    list: ['enforced', 'none', 'unknown'],
    presence: ['absent', 'unknown'],
    urgency: ['incident', 'notJudged'],
    choice: ['handle', 'open'],
    referred: [true, false],
  });
  const kinds = new Set(
    all.flatMap((each) => requestEntries(decideRequest(each), context).map(({ action }) => action.kind)),
  );
  expect([...kinds].filter((kind) => irreversible.has(kind))).toEqual([]);
  expect([...kinds].sort()).toEqual(['addNote', 'alert', 'openCase', 'sendMessage', 'setTicket']);
});

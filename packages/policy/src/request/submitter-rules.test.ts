import { expect, test } from 'vitest';
import { identityStates } from '../identity/identity.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type SenderFacts, submitterOf, submitterRules } from './submitter-rules.ts';

const nobody: SenderFacts = {
  helpdesk: false,
  listed: null,
  namedAs: null,
  identity: null,
  domain: 'unknown',
  saidToBe: null,
};

test.for<readonly [string, Partial<SenderFacts>, string, string]>([
  ['somebody of the helpdesk', { helpdesk: true, domain: 'registered' }, 'Q1', 'agent'],
  ['a general contact', { listed: 'general', domain: 'registered' }, 'Q2', 'general'],
  ['a general contact on free mail', { listed: 'general', domain: 'freeMail' }, 'Q2', 'general'],
  ['an ICT contact', { listed: 'ict' }, 'Q3', 'ict'],
  ['an ICT contact whose namesake is general', { listed: 'ict', namedAs: 'general' }, 'Q3', 'ict'],
  ['a general contact from elsewhere, confirmed', { namedAs: 'general', identity: 'confirmed' }, 'Q4', 'general'],
  ['an ICT contact from elsewhere, confirmed', { namedAs: 'ict', identity: 'confirmed' }, 'Q5', 'ict'],
  ['from elsewhere, nothing asked', { namedAs: 'general' }, 'Q6', 'contactFromOtherAddress'],
  ['from elsewhere, asked', { namedAs: 'general', identity: 'asked' }, 'Q6', 'contactFromOtherAddress'],
  ['from elsewhere, denied', { namedAs: 'ict', identity: 'denied' }, 'Q6', 'contactFromOtherAddress'],
  ['no agent talks a check away', { namedAs: 'ict', saidToBe: 'colleague' }, 'Q6', 'contactFromOtherAddress'],
  ['an inhabitant, said an agent', { saidToBe: 'inhabitant' }, 'Q7', 'inhabitant'],
  ['a supplier, said an agent', { saidToBe: 'other', domain: 'freeMail' }, 'Q8', 'other'],
  ['the domain of a customer', { domain: 'registered' }, 'Q9', 'colleague'],
  ['a colleague on free mail, said an agent', { domain: 'freeMail', saidToBe: 'colleague' }, 'Q9', 'colleague'],
  ['free mail', { domain: 'freeMail' }, 'Q10', 'inhabitant'],
  ['a domain of two municipalities', { domain: 'shared' }, 'Q11', 'stranger'],
  ['a domain of nobody', {}, 'Q11', 'stranger'],
])('%s', ([, facts, id, outcome]) => {
  expect(submitterOf({ ...nobody, ...facts })).toMatchObject({ id, outcome });
});

const all = combinations<SenderFacts>({
  helpdesk: [true, false],
  listed: [null, 'general', 'ict'],
  namedAs: [null, 'general', 'ict'],
  identity: [null, ...identityStates],
  domain: ['registered', 'shared', 'freeMail', 'unknown'],
  saidToBe: [null, 'colleague', 'inhabitant', 'other'],
});

test('every sender is somebody, by one row', () => {
  checkTable(submitterRules, all);
});

test('who only bears the name of a contact is one after a confirmation, and not before', () => {
  const named = all.filter(({ helpdesk, listed, namedAs }) => !helpdesk && listed === null && namedAs !== null);
  for (const facts of named)
    expect(submitterOf(facts).outcome).toBe(facts.identity === 'confirmed' ? facts.namedAs : 'contactFromOtherAddress');
});

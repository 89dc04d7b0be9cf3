import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshdeskPrivacy } from '../cookies/cookie-text.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import {
  decideGeneralProfile,
  type GeneralProfileFacts,
  generalProfileEntries,
  generalProfileRules,
} from './general-profile-rules.ts';
import { portalFacts } from './portal-facts.ts';
import { decideProfile, type ProfileFacts, profileEntries, profileRules } from './profile-rules.ts';

const empty: ProfileFacts = { current: null, listedFor: null, registeredFor: null, shared: false };

test.for<readonly [string, Partial<ProfileFacts>, string, readonly unknown[]]>([
  ['the domain moved to another customer', { current: 1, registeredFor: 2 }, 'N1', ['alert']],
  ['on the list of another customer', { current: 1, listedFor: 2, registeredFor: 1 }, 'N1', ['alert']],
  ['an organisation that fits', { current: 1, registeredFor: 1 }, 'N2', []],
  ['an organisation given by an agent', { current: 1 }, 'N2', []],
  ['free mail that is on a list', { listedFor: 3 }, 'N3', [3]],
  ['on a list, while two share the domain', { listedFor: 3, shared: true }, 'N3', [3]],
  ['a registered domain', { registeredFor: 4 }, 'N4', [4]],
  ['a shared domain', { shared: true }, 'N5', ['alert']],
  ['free mail', {}, 'N6', []],
])('a profile: %s', ([, some, id, expected]) => {
  const decision = decideProfile({ ...empty, ...some });
  const actions = profileEntries(decision, 31, 7).map(({ action }) =>
    action.kind === 'setOrganisation' ? action.company : action.kind,
  );
  expect([decision.id, actions]).toEqual([id, expected]);
});

test('an organisation is set only where none stood, and only the one found', () => {
  const company = fc.option(fc.integer({ min: 1, max: 3 }));
  const facts = fc.record({ current: company, listedFor: company, registeredFor: company, shared: fc.boolean() });
  fc.assert(
    fc.property(facts, (some) => {
      for (const { action } of profileEntries(decideProfile(some), 31, null)) {
        if (action.kind !== 'setOrganisation') continue;
        expect(some.current).toBeNull();
        expect(action.company).toBe(some.listedFor ?? some.registeredFor);
      }
    }),
  );
});

test.for<readonly [string, GeneralProfileFacts, string, string]>([
  ['none yet', { found: 0, namesPerson: false, sendsMail: false }, 'N10', 'create'],
  ['two', { found: 2, namesPerson: false, sendsMail: false }, 'N11', 'chooseOne'],
  ['named after somebody', { found: 1, namesPerson: true, sendsMail: true }, 'N12', 'rename'],
  ['with a mailbox', { found: 1, namesPerson: false, sendsMail: true }, 'N13', 'takeMailboxOff'],
  ['neutral', { found: 1, namesPerson: false, sendsMail: false }, 'N14', 'use'],
])('a general profile: %s', ([, facts, id, outcome]) => {
  const decision = decideGeneralProfile(facts);
  expect(decision).toMatchObject({ id, outcome });
  const kinds = generalProfileEntries(decision, 12).map(({ action }) => action.kind);
  expect(kinds).toEqual(outcome === 'use' ? [] : [outcome === 'create' ? 'createGeneralProfile' : 'alert']);
});

test('every profile is decided, by one row', () => {
  checkTable(
    profileRules,
    combinations<ProfileFacts>({
      current: [null, 1, 2],
      listedFor: [null, 1, 2],
      registeredFor: [null, 1, 2],
      shared: [true, false],
    }),
  );
  checkTable(
    generalProfileRules,
    combinations<GeneralProfileFacts>({ found: [0, 1, 2], namesPerson: [true, false], sendsMail: [true, false] }),
  );
});

test('the portal tells of profile, organisation, invitation, storage and the maker’s own policy', () => {
  expect(portalFacts.flatMap(({ follows }) => follows)).toEqual(['R14', 'R15', 'R16', 'R17', 'R27', 'R28']);
  for (const { says } of portalFacts.filter(({ follows }) => follows.includes('R28')))
    expect([says.nl, says.en].every((text) => text.includes(freshdeskPrivacy))).toBe(true);
});

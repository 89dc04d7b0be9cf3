import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { lookalikesOf } from './lookalike.ts';
import { type LikenessFacts, lookalikeRules } from './lookalike-rules.ts';
import { organisationOf } from './organisation-of.ts';
import { registryOf } from './registration.ts';

const registry = registryOf([
  { organisation: 1, domains: ['voorbeeldstad.nl'], subdomains: false },
  { organisation: 2, domains: ['ede.nl', 'wijdemeer.nl'], subdomains: false },
  { organisation: 3, domains: ['dorp-aan-zee.nl', 'modern.nl'], subdomains: true },
]);

test.for([
  ['a digit for a letter', 'voorbee1dstad.nl', 'confusable', 1],
  ['Cyrillic letters', 'vооrbeeldstаd.nl', 'confusable', 1],
  ['an accent', 'voorbééldstad.nl', 'confusable', 1],
  ['look-alikes and another end', 'v00rbeeldstad.com', 'confusable', 1],
  ['two letters that look like one', 'modem.nl', 'confusable', 3],
  ['ij and y', 'wydemeer.nl', 'confusable', 2],
  ['without its hyphens', 'dorpaanzee.nl', 'confusable', 3],
  ['another end', 'voorbeeldstad.com', 'other-end', 1],
  ['another end of two parts', 'voorbeeldstad.co.uk', 'other-end', 1],
  ['under another end', 'mail.voorbeeldstad.eu', 'other-end', 1],
  ['a letter less', 'voorbeeldsta.nl', 'one-edit', 1],
  ['a letter more', 'voorbeeldstadt.nl', 'one-edit', 1],
  ['another letter', 'voorbeeldstat.nl', 'one-edit', 1],
  ['two letters swapped', 'voorbeedlstad.nl', 'one-edit', 1],
  ['a word with a hyphen', 'gemeente-voorbeeldstad.nl', 'added-word', 1],
  ['a word against it', 'voorbeeldstadhelpdesk.nl', 'added-word', 1],
  ['its own end in the name', 'voorbeeldstad-nl.com', 'added-word', 1],
  ['the whole of it under another domain', 'voorbeeldstad.nl.elders.test', 'added-word', 1],
] as const)('%s: warning', ([, domain, kind, organisation]) => {
  expect(lookalikesOf(`jan@${domain}`, registry)).toMatchObject([{ kind, organisations: [organisation] }]);
  expect(organisationOf(`jan@${domain}`, registry).organisations).toEqual([]);
});

test.for([
  ['the domain itself', 'voorbeeldstad.nl'],
  ['its subdomain, opted in to or not', 'mail.voorbeeldstad.nl'],
  ['a short name is near to many others', 'epe.nl'],
  ['a short name within a longer one', 'mede.nl'],
  ['a longer name of another place', 'voorbeeldstadshagen.nl'],
  ['two letters other', 'voorbeeltstat.nl'],
  ['another domain', 'elders.test'],
  ['free mail', 'gmail.com'],
] as const)('%s: silent', ([, domain]) => {
  expect(lookalikesOf(`jan@${domain}`, registry)).toEqual([]);
});

test('every combination has a row', () => {
  const either = [true, false];
  checkTable(
    lookalikeRules,
    combinations<LikenessFacts>({
      sameName: either,
      sameEnd: either,
      confusable: either,
      oneEdit: either,
      addedWord: either,
    }),
  );
});

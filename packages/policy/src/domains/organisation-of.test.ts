import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { organisationOf } from './organisation-of.ts';
import { type DomainFacts, organisationRules } from './organisation-rules.ts';
import { registrationProblems, registryOf } from './registration.ts';

const registrations = [
  { organisation: 1, domains: ['voorbeeldstad.example', 'gemeente-voorbeeld.nl'], subdomains: false },
  { organisation: 2, domains: ['waterland.example', 'vóórbeeld.nl'], subdomains: true },
  { organisation: 3, domains: ['samen.example', 'eiland.waterland.example'], subdomains: false },
  { organisation: 4, domains: ['samen.example', 'Hotmail.nl', 'geen domein', 'eigen-post.example'], subdomains: true },
];
const registry = registryOf(registrations, ['eigen-post.example']);

test.for([
  ['the registered domain', 'jan@voorbeeldstad.example', 'N35', [1]],
  ['in capitals, with a dot behind', 'Jan@VOORBEELDSTAD.Example.', 'N35', [1]],
  ['written in punycode', 'jan@xn--vrbeeld-l0aa.nl', 'N35', [2]],
  ['written with accents', 'jan@VÓÓRBEELD.nl', 'N35', [2]],
  ['without the accents', 'jan@voorbeeld.nl', 'N32', []],
  ['a subdomain without opting in', 'jan@mail.voorbeeldstad.example', 'N33', []],
  ['a subdomain that was opted in to', 'jan@a.b.waterland.example', 'N36', [2]],
  ['a subdomain that another registered', 'jan@eiland.waterland.example', 'N35', [3]],
  ['under a subdomain whose owner did not opt in', 'jan@x.eiland.waterland.example', 'N33', []],
  ['a domain of two organisations', 'jan@samen.example', 'N34', [3, 4]],
  ['under a domain of two organisations', 'jan@mail.samen.example', 'N34', [3, 4]],
  ['free mail, though registered', 'jan@hotmail.nl', 'N31', []],
  ['free mail by own addition', 'jan@eigen-post.example', 'N31', []],
  ['the registered domain inside another', 'jan@voorbeeldstad.example.test', 'N32', []],
  ['the registered domain as the end of a name', 'jan@nepvoorbeeldstad.example', 'N32', []],
  ['no address', 'voorbeeldstad.example', 'N32', []],
  ['two addresses', 'jan@x.example@voorbeeldstad.example', 'N32', []],
] as const)('%s', ([, address, row, organisations]) => {
  expect(organisationOf(address, registry)).toMatchObject({ id: row, organisations });
});

test('the registered domain is the evidence', () => {
  expect(organisationOf('jan@a.waterland.example', registry).domain).toBe('waterland.example');
  expect(organisationOf('jan@elders.example', registry).domain).toBeNull();
});

test('every combination has a row', () => {
  checkTable(
    organisationRules,
    combinations<DomainFacts>({
      freeMail: [true, false],
      registered: ['exact', 'above', 'no'],
      owners: ['one', 'several'],
      subdomains: [true, false],
    }),
  );
});

test('free mail never names an organisation, whoever registered it', () => {
  const names = fc.constantFrom('gmail.com', 'hotmail.nl', 'ziggo.nl', 'kpnmail.nl', 'GMX.at', 'eigen-post.example');
  fc.assert(
    fc.property(names, fc.boolean(), fc.array(fc.nat(3), { minLength: 1 }), (domain, subdomains, owners) => {
      const all = owners.map((organisation) => ({ organisation, domains: [domain], subdomains }));
      expect(organisationOf(`jan@${domain}`, registryOf(all, ['eigen-post.example'])).organisations).toEqual([]);
    }),
  );
});

test('whoever keeps the registrations sees which name nobody', () => {
  expect(registrationProblems(registrations, ['eigen-post.example'])).toEqual([
    { kind: 'shared', organisation: 3, index: 0 },
    { kind: 'shared', organisation: 4, index: 0 },
    { kind: 'free-mail', organisation: 4, index: 1 },
    { kind: 'no-domain', organisation: 4, index: 2 },
    { kind: 'free-mail', organisation: 4, index: 3 },
  ]);
});

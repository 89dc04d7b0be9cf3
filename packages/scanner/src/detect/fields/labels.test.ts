import { expect, test } from 'vitest';
import { labelKind, labelSubject } from './labels.ts';

test.for([
  ['Naam', 'name'],
  ['Naam aanvrager', 'name'],
  ['Uw naam *', 'name'],
  ['[your-name]', 'name'],
  ['Aanvrager', 'name'],
  ['Naam contactpersoon school', 'name'],
  ['geb. datum kind 2', 'date-of-birth'],
  ['geboorteDatum', 'date-of-birth'],
  ['d.o.b.', 'date-of-birth'],
  ['Geburtsdatum', 'date-of-birth'],
  ['telefoonnummer (mobiel)', 'phone'],
  ['Tel.nr.', 'phone'],
  ['achternaam_partner', 'surname'],
  ['partnerAchternaam', 'surname'],
  ['e-mailadres *', 'email'],
  ['E-mail', 'email'],
  ['BG:voornamen', 'given-name'],
  ['straatnaam', 'street'],
  ['Straat en huisnummer', 'address'],
  ['Postcode / woonplaats', 'address'],
  ['huisnr.', 'house-number'],
  ['gebruikersnaam', 'username'],
  ['BSN partner', 'bsn'],
  ['Burger Service Nummer', 'bsn'],
  ['Naam organisatie', 'organisation'],
  ['user.email', 'email'],
  ['T.n.v.', 'name'],
  ['Naam straat', 'street'],
  ['Straat + huisnr', 'address'],
  ['geboorte plaats', 'birth-place'],
  ['Wat is uw geboortedatum?', 'date-of-birth'],
] as const)('%s', ([label, kind]) => {
  expect(labelKind(label)).toBe(kind);
});

test.for([
  'bestandsnaam',
  'Naam bestand',
  'domeinnaam',
  'productnaam',
  'Naam formulier',
  'Datum besluit',
  'Plaats evenement',
  'evenement',
])('no person: %s', (label) => {
  expect(labelKind(label)).toBeUndefined();
});

test.for(['IP-adres', 'webadres', 'datum', 'Onderwerp', 'nummer', 'KvK-nummer'])('something else: %s', (label) => {
  expect(labelKind(label)).toBe('other');
});

test.for([
  ['Naam kind 2', 'kind 2'],
  ['1e kind: naam', 'kind 1'],
  ['achternaam_partner', 'partner'],
  ['kind2Voornaam', 'kind 2'],
  ['Naam tweede ouder', 'ouder 2'],
  ['Naam 2', '2'],
  ['Telefoon 2', ''],
  ['E-mail', ''],
  ['burger_service_nummer', ''],
] as const)('subject of %s', ([label, subject]) => {
  expect(labelSubject(label)).toBe(subject);
});

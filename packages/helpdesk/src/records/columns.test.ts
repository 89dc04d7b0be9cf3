import { expect, test } from 'vitest';
import { columnFields, isTicketList } from './columns.ts';

test.for([
  ['Ticket ID', 'id'],
  ['Ticket-ID', 'id'],
  ['Onderwerp', 'subject'],
  ['Beschrijving', 'description'],
  ['Requester Email', 'requester_email'],
  ['E-mailadres aanvrager', 'requester_email'],
  ['Naam aanvrager', 'requester_name'],
  ['Last update time', 'updated_at'],
  ['Prioriteit', null],
  ['Toelichting bij de melding', 'field:Toelichting bij de melding'],
] as const)('%s', ([label, field]) => {
  expect(columnFields([label])).toEqual([field]);
});

test('a second column of one kind is a field of its own; labels can be told', () => {
  expect(columnFields(['Contact', 'Naam', 'Nr.'], { nr: 'id' })).toEqual(['requester_name', 'field:Naam', 'id']);
});

test.for([
  [['Ticket ID', 'Subject', 'Status'], true],
  [['Nr', 'Kop'], false],
  [['naam', 'adres', 'onderwerp'], false],
  [['id', 'naam', 'e-mail'], false],
] as const)('%s: %s', ([header, expected]) => {
  expect(isTicketList(header)).toBe(expected);
});

import { checkCases } from '../check-cases.ts';
import { labelledNumber } from './labelled-number.ts';

checkCases(labelledNumber, [
  ['KvK', 'KvK: «12345678»'],
  ['KvK number', 'KvK-nummer «12345678»'],
  ['RSIN', 'RSIN «999990019»'],
  ['establishment', 'vestigingsnummer «000012345678»'],
  ['ticket', 'Ticket #«123456»'],
  ['order', 'ordernr. «ORD-2024-1234»'],
  ['invoice', 'factuurnummer: «20240012»'],
  ['version', 'versie «10.2.14.3»'],
  ['any other number', 'serienummer «AB12345»'],
  ['post code', 'foutcode «50012»'],
  ['BAG', 'nummeraanduiding-id «0344200000012345»'],
  ['BSN', 'BSN 999990019'],
  ['phone', 'telefoonnummer 0612345678'],
  ['case', 'zaaknummer 2024-00123'],
  ['no label', 'het is 123456'],
]);

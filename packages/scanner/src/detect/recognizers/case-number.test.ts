import { checkCases } from '../check-cases.ts';
import { caseNumber } from './case-number.ts';

checkCases(caseNumber, [
  ['labelled', 'zaaknummer: «2024-012345»'],
  ['word alone', 'zaak «123456»'],
  ['own kenmerk', 'Ons kenmerk: «UIT-24-00123»'],
  ['dossier', 'dossiernummer «D2024/00123»'],
  ['report', 'meldingsnummer «20240099»'],
  ['request', 'aanvraagnummer «A-778899»'],
  ['case', 'case number «500123»'],
  ['a form of its own', 'zie «ZAAK-2024-0000000123»'],
  ['slashes', 'zie «Z/24/012345» graag'],
  ['joined', 'status van «Z2024-00012345»?'],
  ['key', '?zaaknummer=«2024-012345»'],
  ['ticket', 'ticket 123456'],
  ['order', 'ordernummer 2024-012345'],
  ['invoice', 'factuurnummer F2024-00123'],
  ['other label nearer', 'zaak ingediend, ticketnummer 123456'],
  ['a year', 'zaak uit 2024'],
  ['an error', 'bij de zaak verschijnt fout 50012'],
  ['error report', 'foutmelding 50012'],
  ['a date', 'zaak van 01-02-2024'],
  ['no form', 'z2024'],
  ['zip code of another word', 'quiz24-12345'],
]);

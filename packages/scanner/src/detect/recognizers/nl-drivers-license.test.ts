import { checkCases } from '../check-cases.ts';
import { nlDriversLicense } from './nl-drivers-license.ts';

checkCases(nlDriversLicense, [
  ['labelled', 'rijbewijsnummer: «5123456789»'],
  ['word alone', 'rijbewijs «5123456789»'],
  ['with nr', 'Rijbewijs nr. «5123456789»'],
  ['words between', 'rijbewijs met nummer «5123456789»'],
  ['English', "Driver's license number: «5123456789»"],
  ['no label', 'het is 5123456789'],
  ['nine digits', 'rijbewijs 512345678'],
  ['other label nearer', 'rijbewijs aangevraagd, ordernummer 5123456789'],
  ['grouped as a phone', 'rijbewijs balie 06-12345678'],
  ['date', 'rijbewijs verlopen op 01-02-2024'],
]);

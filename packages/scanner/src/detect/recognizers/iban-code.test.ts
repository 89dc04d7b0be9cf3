import { checkCases } from '../check-cases.ts';
import { ibanCode } from './iban-code.ts';

checkCases(ibanCode, [
  ['joined', 'rekening «NL13TEST0123456789» t.n.v.'],
  ['in fours', 'IBAN: «NL13 TEST 0123 4567 89» op naam van'],
  ['lower case', '«nl13test0123456789»'],
  ['dots', '«NL13.TEST.0123.4567.89»'],
  ['other grouping', '«NL 13 TEST 01 23 45 67 89»'],
  ['in a file name', 'IBAN_«NL13TEST0123456789».pdf'],
  ['in a query string', '?iban=«NL91ABNA0417164300»&x=1'],
  ['Belgian', '«BE68 5390 0754 7034»'],
  ['German', '«DE89370400440532013000».'],
  ['a mistake behind a label', 'IBAN: «NL14TEST0123456789»'],
  ['wrong check digits', 'code NL14TEST0123456789'],
  ['too long', 'NL13TEST01234567890'],
  ['too short', 'NL13TEST012345678'],
  ['no country', 'XX13TEST0123456789'],
  ['inside a word', 'ANL13TEST0123456789'],
  ['an amount', 'nl 20 personen met 1234 5678 1234'],
  ['VAT', 'NL999990019B01'],
]);

import { checkCases } from '../check-cases.ts';
import { companyVatNumber, nlVatNumber } from './nl-vat-number.ts';

checkCases(nlVatNumber, [
  ['plain', 'btw-nummer «NL999990019B01»'],
  ['dotted', 'BTW: «NL9999.90.019.B01»'],
  ['spaced', '«NL 999990019 B01»'],
  ['without the country', 'omzetbelastingnummer «999990019B01»'],
  ['lower case', '«nl999990019b01»'],
  ['a btw-id since 2020', 'btw-id NL000099998B57'],
  ['fails the elfproef', 'NL999990018B01'],
  ['of a company', 'Voorbeeld B.V., btw NL999990019B01'],
  ['of a foundation', 'Stichting Voorbeeld\nKvK 12345678\nNL999990019B01'],
  ['too long', 'NL999990019B012'],
  ['inside a code', 'XNL999990019B01'],
]);

checkCases(companyVatNumber, [
  ['of a company', 'Voorbeeld B.V., btw «NL999990019B01»'],
  ['since 2020', 'btw-id «NL000099998B57»'],
  ['may hold a BSN', 'btw-nummer NL999990019B01'],
]);

import { checkCases } from '../check-cases.ts';
import { technicalNumber } from './technical-number.ts';

checkCases(technicalNumber, [
  ['UUID', 'id «12345678-1234-4abc-8def-123456789012»'],
  ['epoch', '«1704190530» en «1704190530123»'],
  ['coordinates', '«52.0907374», «5.1214201»'],
  ['colour', 'color: «#112233»;'],
  ['BSN', '999990019'],
  ['phone', '0612345678'],
  ['dotted BSN', '9999.90.019'],
  ['a price', '12.50'],
  ['thousands', '1.234.567'],
]);

import { checkCases } from '../check-cases.ts';
import { misreadBsn } from './misread-bsn.ts';

checkCases(misreadBsn, [
  ['letter O for a zero', 'BSN: «99999O019»'],
  ['two letters', 'burgerservicenummer «99999OOl9»'],
  ['dots', 'BSN «9999.9O.019»'],
  ['all digits', 'BSN 999990019'],
  ['no label', 'code 99999O019'],
  ['other label', 'ordernummer 99999O019'],
  ['other letters', 'BSN 99999X019'],
  ['too short', 'BSN 9999O019'],
]);

import { checkCases } from '../check-cases.ts';
import { poBox } from './po-box.ts';

checkCases(poBox, [
  ['with postcode and place', '«Postbus 12, 1234 AB Utrecht»'],
  ['over two lines', '«Postbus 1234\n1234 AB Utrecht»\nTel'],
  ['alone', 'stuur het naar «postbus 12».'],
  ['reply number', '«Antwoordnummer 123»'],
  ['English', '«P.O. Box 12»'],
  ['no number', 'Postbus onbekend'],
  ['a street', 'Dorpsstraat 12, 1234 AB Utrecht'],
]);

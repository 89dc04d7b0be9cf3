import { checkCases } from '../check-cases.ts';
import { servicePhone } from './service-phone.ts';

checkCases(servicePhone, [
  ['municipality', 'bel «14 030»'],
  ['municipality with four digits', 'bel «14 0123»'],
  ['municipality, one word', 'Tel: «140299»'],
  ['municipality, hyphen', 'bel «14-0299»'],
  ['free', '«0800-1234»'],
  ['free, long', '«0800 123 45 67»'],
  ['paid', '«0900-1234567»'],
  ['help line', '«116 111»'],
  ['mobile', '06-12345678'],
  ['area', '030-1234567'],
  ['a price', '14,030'],
  ['hours', '08:00 - 12:34'],
]);

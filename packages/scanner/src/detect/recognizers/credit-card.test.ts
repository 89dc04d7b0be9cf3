import { checkCases } from '../check-cases.ts';
import { creditCard } from './credit-card.ts';

checkCases(creditCard, [
  ['grouped', 'betaald met «4111 1111 1111 1111»'],
  ['hyphens', '«4111-1111-1111-1111»'],
  ['labelled', 'creditcard: «4111111111111111»'],
  ['American Express', '«3782 822463 10005»'],
  ['Mastercard', 'kaartnummer «5555555555554444»'],
  ['fails Luhn', '4111 1111 1111 1112'],
  ['bare is a candidate only', 'nummer 4111111111111111'],
  ['no scheme', '9111 1111 1111 1111'],
  ['order', 'ordernummer 4111 1111 1111 1111'],
  ['inside a longer row', '1234 4111 1111 1111 1111'],
  ['IMEI', 'IMEI 490154203237518'],
  ['odd grouping', '41 1111 1111 1111 11'],
]);

import { checkCases } from '../check-cases.ts';
import { spelledEmail } from './spelled-email.ts';

checkCases(spelledEmail, [
  ['square brackets', 'mail «naam [at] domein.nl» even'],
  ['round brackets and punt', '«naam(at)domein punt nl»'],
  ['both in brackets', '«jan.jansen[at]domein[dot]nl»'],
  ['an @ in brackets', '«jan (@) domein.nl»'],
  ['monkey tail', '«jan apenstaartje domein punt nl»'],
  ['words only', '«jan at domein dot nl»'],
  ['no domain', 'kijk (at) home'],
  ['English sentence', 'look at example.nl'],
  ['at and a sentence', 'meet at noon. See you'],
  ['a list item', 'optie (a) kiezen. Dan verder'],
  ['plain', 'jan@example.nl'],
]);

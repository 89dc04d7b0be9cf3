import { checkCases } from '../check-cases.ts';
import { genetic } from './genetic.ts';

checkCases(genetic, [
  ['test', 'De uitslag van haar «DNA-test» zit erbij.'],
  ['condition', 'De zoon heeft een «erfelijke aandoening».'],
  ['weak', 'Hij wil zijn «DNA» laten vergelijken.'],
  ['no person', 'Het zit in het DNA van de organisatie.'],
  ['figure of speech', 'Hij kent het DNA van de organisatie.'],
  ['page', 'De pagina over dna-test is kapot.'],
  ['house', 'Erfelijk verpacht land.'],
]);

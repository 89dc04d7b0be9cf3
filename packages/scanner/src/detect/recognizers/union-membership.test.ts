import { checkCases } from '../check-cases.ts';
import { unionMembership } from './union-membership.ts';

checkCases(unionMembership, [
  ['member', 'Hij is «lid van de FNV».'],
  ['word', 'De medewerker is «vakbondslid» sinds 2010.'],
  ['form', 'Naam: Jan de Vries\nVakbond: «CNV»'],
  ['no person', 'De FNV en het CNV onderhandelen.'],
  ['page', 'De pagina vakbond van haar afdeling is leeg.'],
  ['other member', 'Hij is lid van de bibliotheek.'],
  ['empty', 'Naam: Jan de Vries\nVakbond: nee'],
]);

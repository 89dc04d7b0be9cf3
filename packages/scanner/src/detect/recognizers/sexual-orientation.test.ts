import { checkCases } from '../check-cases.ts';
import { sexualOrientation } from './sexual-orientation.ts';

checkCases(sexualOrientation, [
  ['pronoun', 'Hij is «homo» en wordt gepest.'],
  ['relative', 'Mijn dochter is «lesbisch».'],
  ['transition', 'De inwoner is «transgender» en wil de naam wijzigen.'],
  ['form', 'Naam: Jan de Vries\nGeaardheid: «hetero»'],
  ['page', 'De pagina over transgender zorg werkt niet.'],
  ['group', 'Beleid voor mensen die homo zijn.'],
  ['no person', 'Homo universalis is een begrip.'],
  ['word as a word', "Kan hij 'homo' toevoegen aan de lijst?"],
  ['homonym', 'Hij maakt een homogene lijst.'],
]);

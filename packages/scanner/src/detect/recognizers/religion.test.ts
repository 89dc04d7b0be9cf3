import { checkCases } from '../check-cases.ts';
import { religion } from './religion.ts';

checkCases(religion, [
  ['pronoun', 'Hij is «moslim» en wil een afspraak.'],
  ['conversion', 'Mevrouw de Vries is «bekeerd tot» de islam.'],
  ['member', 'Mijn vader is «lid van de kerk» in het dorp.'],
  ['faith', 'Vanwege «zijn geloof» kan de inwoner dan niet.'],
  ['diet', 'De cliënt eet alleen «halal».'],
  ['form', 'Naam: Jan de Vries\nReligie: «hindoe»'],
  ['news', 'Het nieuwsbericht over de moskee staat dubbel.'],
  ['school', 'Zij werkt op de katholieke basisschool.'],
  ['belief as opinion', 'Ik geloof dat hij gelijk heeft.'],
  ['building', 'De kerk aan de markt is een monument.'],
  ['no person', 'Tweede paasdag is een christelijke feestdag.'],
  ['group', 'Voor inwoners die moslim zijn is er een bijeenkomst.'],
]);

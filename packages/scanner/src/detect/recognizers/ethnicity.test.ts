import { checkCases } from '../check-cases.ts';
import { ethnicity } from './ethnicity.ts';

checkCases(ethnicity, [
  ['descent', 'Mevrouw is van «Marokkaanse afkomst».'],
  ['status', 'Hij is «statushouder» en zoekt een woning.'],
  ['asylum', 'De aanvrager is «asielzoeker» geweest.'],
  ['form', 'Naam: Jan de Vries\nEtniciteit: «Koerdisch»'],
  ['page', 'De pagina statushouder huisvesting is leeg.'],
  ['group', 'Woningen voor mensen met een migratieachtergrond.'],
  ['no person', 'De opvang van asielzoekers is vol.'],
  ['nationality only', 'Nationaliteit: Nederlandse'],
  ['coming from', 'De melding is afkomstig van hem.'],
]);

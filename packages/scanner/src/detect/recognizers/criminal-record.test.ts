import { checkCases } from '../check-cases.ts';
import { criminalRecord } from './criminal-record.ts';

checkCases(criminalRecord, [
  ['convicted', 'Hij is «veroordeeld» en zit vast.'],
  ['record', 'De aanvrager heeft een «strafblad».'],
  ['suspect', 'Mevrouw de Vries wordt «verdacht van» fraude.'],
  ['probation', 'Mijn zoon loopt bij de «reclassering».'],
  ['restraining order', 'De man kreeg een «huisverbod».'],
  ['certificate refused', 'Zijn «VOG is geweigerd» vorige week.'],
  ['form', 'Naam: Jan de Vries\nStrafblad: «ja»'],
  ['suspicious link', 'Hij kreeg een verdachte link per mail.'],
  ['page', 'De pagina over huisverbod werkt niet.'],
  ['no person', 'Een taakstraf is een straf.'],
  ['postponed', 'De vergadering is aangehouden, zei hij.'],
  ['denied', 'Zij heeft geen strafblad.'],
]);

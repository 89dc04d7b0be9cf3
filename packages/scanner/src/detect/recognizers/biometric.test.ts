import { checkCases } from '../check-cases.ts';
import { biometric } from './biometric.ts';

checkCases(biometric, [
  ['fingerprint', 'Van mevrouw de Vries zijn de «vingerafdrukken» afgenomen.'],
  ['iris', 'Zijn «irisscan» staat in de bijlage.'],
  ['form', 'Naam: Jan de Vries\nVingerafdruk: «opgeslagen»'],
  ['photograph', 'Hij stuurde een foto.'],
  ['certificate', 'De fingerprint van het certificaat klopt niet.'],
  ['no person', 'Inloggen kan met vingerafdruk.'],
  ['page', 'De pagina over vingerafdrukken is volgens hem oud.'],
]);

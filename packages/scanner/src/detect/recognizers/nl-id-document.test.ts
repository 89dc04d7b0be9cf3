import { checkCases } from '../check-cases.ts';
import { nlIdDocument } from './nl-id-document.ts';

checkCases(nlIdDocument, [
  ['passport', 'Paspoort: «ZZTEST123»'],
  ['document number', 'documentnummer «XR1001R58»'],
  ['lower case', 'id-kaart nummer «xr1001r58»'],
  ['spaced', 'paspoortnummer «XR1 001 R58»'],
  ['identity card', 'identiteitskaart met nummer «EM0000000»'],
  ['residence permit', 'verblijfsdocument «V12AB34CD»'],
  ['refugee passport', 'verblijfsvergunning «III-V12AB34CD»'],
  ['key', '"paspoortnummer":"«XR1001R58»"'],
  ['foreign passport', 'passport number: «C01X00T47»'],
  ['foreign, digits only', 'Paspoort nr: «123456789»'],
  ['letter O', 'documentnummer XO1001R58'],
  ['second character a digit', 'documentnummer X11001R58'],
  ['no label', 'code XR1001R58'],
  ['order', 'ordernummer XR1001R58'],
  ['a file', 'documentnummer D-2024-00123'],
  ['a version of a form', 'paspoort aanvragen 2024'],
  ['price', 'paspoort kost 83,87'],
  ['phone', 'voor een paspoort belt u 0612345678'],
  ['document id', 'document id 123456'],
]);

import { checkCases } from '../check-cases.ts';
import { mrz } from './mrz.ts';

const td3 = 'P<UTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<<<<<<<<<\nZZTEST1236UTO8503149F3101012<<<<<<<<<<<<<<08';
const td2 = 'I<UTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<\nZZTEST1236UTO8503149F3101012<<<<<<<8';
const td1 = 'I<UTOZZTEST1236<<<<<<<<<<<<<<<\n8503149F3101012UTO<<<<<<<<<<<8\nVOORBEELD<<FATIMA<<<<<<<<<<<<<';

checkCases(mrz, [
  ['passport', `Scan:\n«${td3}»\neinde`],
  ['TD2', `«${td2}»`],
  ['identity card', `«${td1}»`],
  ['spaces between', `«${td3.replaceAll('<<<<<<', '<<< <<<')}»`],
  ['lower case', `«${td3.toLowerCase()}»`],
  ['OCR read O for 0', `«${td3.replace('3101012', '31O1O12')}»`],
  ['OCR lost two fillers', `«${td3.replace('<<\n', '\n')}»`],
  ['one wrong check digit', `«${td3.replace('8503149', '8503150')}»`],
  ['windows line ends', `«${td1.replaceAll('\n', '\r\n')}»`],
  ['driving licence', '«D1NLD11234567890AB12CD34EF56G@»'.replace('@', '4')],
  ['arrows', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'],
  ['HTML', '<div><span>Naam</span></div>\n<div><span>BSN</span></div>'],
  ['one line alone', 'P<UTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<<<<<<<<<'],
  ['a shift in code', 'X = A << 4; Y = B << 5; Z = C << 6;'],
  ['licence without a number', 'D1NLDABCDEFGHIJKLMNOPQRSTUVWXYZ'],
]);

import { checkSeen } from './check-seen.ts';

checkSeen([
  ['IBAN', 'IBAN: «IBAN_CODE NL9lABNA0417I643OO»'],
  ['IBAN in groups, a digit for a letter', '«IBAN_CODE NL91 A8NA 0417 1643 O0»'],
  ['IBAN with a misread country', '«IBAN_CODE N191ABNA0417164300»'],
  ['IBAN with a misread label', 'lBAN: «IBAN_CODE NL20 1NGB 0001 2345 67»'],
  ['IBAN of Belgium', '«IBAN_CODE BE68 S390 O754 7034»'],
  ['postcode behind a street', '«ADDRESS Dorpsstraat 12, 1234 A8 Ons Dorp»'],
  ['postcode by its label', 'Postcode: «ADDRESS l234 AB»'],
  ['kenteken', 'Kenteken: «NL_LICENSE_PLATE KB-l2-TD»'],
  ['kenteken, a digit for a letter', 'kenteken «NL_LICENSE_PLATE G8-123-B»'],
  ['passport', 'Paspoort: «NL_ID_DOCUMENT NPO01R5B8»'],
  ['passport with a check digit', 'Paspoortnummer: «NL_ID_DOCUMENT XR1OO1R58»'],
  [
    'zone with K for its fillers',
    '«MRZ P<UTOVOORBEELDKKFATIMAKKKKKKKKKKKKKKKKKKKKKK\nZZTEST1236UTO8503149F3101012KKKKKKKKKKKKKK08»',
  ],
  [
    'zone with L and C among its fillers',
    '«MRZ PKUTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<LLLCC<<<\nZZTEST1236UTO8503149F3101012<<<<<<<<<<<<<<08»',
  ],

  ['IBAN that fails', 'NL91 A8NA 0417 1643 O1'],
  ['words in capitals', 'DE HEER EN MEVROUW BELLEN 12 KEER'],
  ['quarter and paper', 'Ticket 2024 Q1 Amsterdam en 1000 A5 Flyers'],
  ['order that looks like a kenteken', 'bestelnr S5O-123-B'],
  ['letters in three groups', 'SO-BI-ZO en DE-BEL-GI'],
  ['letter', 'Document: 2024O1234'],
  ['names in capitals', 'GEMEENTE WATERDAM BURGERZAKEN AFDELING VERGUNNINGEN'],
  ['a row of K and L', 'KKKKKKKKKKKKKKKKKKKKLLLLLLLLLLLLLLLL'],
  ['code', 'if (a << 2) { KLCKLC[0] << 3; LLLLLLLLL }'],
]);

import { checkSeen } from './check-seen.ts';

checkSeen([
  [
    'labels, then values',
    'Naam\nGeboortedatum\nBSN\nTelefoon\n\n«PERSON Quorbin Valsk»\n«DATE_OF_BIRTH 01-02-1980»\n«NL_BSN 999990019»\n«PHONE_NUMBER 06-12345678»',
  ],
  [
    'with colons, and a label that says nothing',
    'Naam:\nGeboortedatum:\nBSN:\nBijzonderheden:\n\n«PERSON Quorbin Valsk»\n«DATE_OF_BIRTH 01-02-1980»\n«NL_BSN 99999O019»\nbelt terug',
  ],
  [
    'no blank line between',
    'Achternaam\nPostcode\nE-mail\n«PERSON Bakker»\n«ADDRESS 1234 AB»\n«EMAIL_ADDRESS bakker@example.nl»',
  ],
  [
    'labels that we do not know, before and among the others',
    'Ontvangen\nNaam\nGeboortedatum\nRegeling\nBSN\nTelefoon\nBijlage\n\n04-11-2025 17:20\n\n«PERSON Quorbin Valsk»\n«DATE_OF_BIRTH 19-02-1957»\nKwijtschelding\n«NL_BSN 999990019»\n«PHONE_NUMBER 06-12345678»\nscan.pdf',
  ],
  [
    'a label that we do not know behind the others',
    'Naam\nGeboortedatum\nBSN\nTelefoon\nHuidige situatie\n\n«PERSON Quorbin Valsk»\n«DATE_OF_BIRTH 19-02-1957»\n«NL_BSN 999990019»\n«PHONE_NUMBER 06-12345678»\ngoed',
  ],

  ['a menu', 'Naam\nGemeente\nMenu\nInstellingen\nStart\nHelp\nContact\nOver ons'],
  ['values that do not fit', 'Naam\nTelefoon\nE-mail\n\nTekst een\nTekst twee\nTekst drie'],
  ['fewer values than labels', 'Naam\nGeboortedatum\nE-mail\nPostcode\n\nQuorbin Valsk\n01-02-1980'],
  ['another order', 'Naam\nGeboortedatum\nE-mail\n\n01-02-1980\nQuorbin Valsk\nQuorbin'],
  ['one form of value only', 'Naam\nStraat\nGeboortedatum\n\nQuorbin Valsk\nKader\n01-02-1980'],
]);

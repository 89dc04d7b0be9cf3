import { checkSeen } from './check-seen.ts';

checkSeen([
  ['8 for B', '8SN: «NL_BSN 999990019»'],
  ['rn for m', 'Naarn: «PERSON Quorbin Valsk»'],
  ['I for l', 'TeIefoon: «PHONE_NUMBER 0301234567»'],
  ['l for I', '«PERSON lbrahim de Vries»'],
  ['6 for é', '«PERSON Ren6 Jansen»'],
  ['5 for s', '«PERSON Fatima Jan5en»'],
  ['ii for ü', '«PERSON Peter Miiller»'],
  ['joined', '«PERSON JanJansen» heeft gebeld'],
  ['joined behind a joined label', 'Naam:«PERSON JanJansen»'],
  ['dots lost', 'Achternaam: «PERSON Yildiz»\nVoornaam: «PERSON Dorde»'],

  [
    'programs',
    'MacBook iPhone PowerPoint JavaScript WordPress DigiD YouTube LinkedIn OneDrive SharePoint GitHub MarcoPolo RobinHood',
  ],
  ['screens', 'BurgerZaken MijnOverheid ZaakSysteem MijnGemeente IkWilNu'],
  ['rn that is one', 'Moderne intern externe horn Internet Doorn'],
  ['ii that is one', 'Hawaii skiing radii'],
  ['codes', 'Bosch 88 IBM OS2 S3 B12 SIS9 H2O CO2 B2C'],
  ['l that is one', 'lezen laden lokaal lijst'],
]);

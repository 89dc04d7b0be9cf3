import { describe } from 'vitest';
import { checkWhose } from './check-whose.ts';

const home = 'Kerkstraat 5, 1441 AB Waterdam';

describe("the writer's own, or of somebody they write about", () => {
  checkWhose([
    ['their own address', `Mijn adres is «requester ${home}».`, 'clean'],
    ["their mother's", `Mijn moeder woont op «third-party ${home}» en krijgt geen brief.`, 'third-party'],
    [
      "a caller's, behind their own name",
      `Ik ben «requester Sanne Bakker». Een inwoonster belde, haar adres is «third-party ${home}».`,
      'third-party',
    ],
    ['asked with `je`', 'Kan je in de database kijken bij bsn «third-party 999990019»?', 'third-party'],
    ['a call they made', 'Ik heb hem gebeld op «third-party 06-23456781».', 'uncertain'],
    ['where to call them', 'Bel me op «requester 06-23456781».', 'clean'],
    [
      'a citizen with their surname',
      `Heer «third-party=a Bakker», «third-party=a ${home}», wil de berichtenbox koppelen.`,
      'third-party',
    ],
    ['themselves by a title', 'Goedemorgen, u spreekt met mevrouw «requester Bakker».', 'clean'],
    ['lines under their name', `De site is traag.\n\n«requester Sanne Bakker»\n«requester ${home}»`, 'clean'],
  ]);
});

describe('somebody known, or a citizen beside them', () => {
  checkWhose([
    ['a contact calls', '«contact Ilse Vos» heeft gebeld, de site is traag.', 'clean'],
    ['a colleague calls', 'Collega «colleague Marieke Blom» belde dat de site plat ligt.', 'clean'],
    ['a citizen calls', '«third-party Stan Blok» heeft gebeld, de site is traag.', 'third-party'],
    [
      'the number of somebody unnamed',
      'Wil je «contact Ilse Vos» zeggen dat de klager op «third-party 06-23456781» te bereiken is?',
      'uncertain',
    ],
    ['their own number', 'Zeg «contact Ilse Vos» dat mijn nummer «requester 06-23456781» is.', 'clean'],
    ['somebody asked for', 't.a.v. «agent Tom de Groot»: kijk eens bij bsn «third-party 999990019».', 'third-party'],
  ]);
});

describe('people at work by what they are called', () => {
  checkWhose([
    ['two names share a noun', 'Onze redacteuren «colleague Berend Jager» en «colleague Tineke Faber» zijn er niet.'],
    [
      'a function in one word',
      'Bij wie is wie ontbreekt «colleague Thijs Prakken» (beleidsadviseur duurzaamheid).',
      'clean',
    ],
    ['a noun and a bracket', 'De teamleider leest mee (dat is «colleague Yvonne Smits»).', 'clean'],
    ['a firm and a name', 'Van de leverancier (Decos, «business Jeroen Bakker») hoorden we niets.', 'clean'],
    ['a firm of no known word', 'Ik heb met «business Peter van Exxellence» gebeld.', 'clean'],
    ['a firm of two words', 'Ook «business Olaf Wiegers» van StUF Connect ziet het.', 'clean'],
    ['a surname of a place', 'Er belde een inwoner: «third-party Peter van Wieringen».', 'third-party'],
    ['who takes over', 'Ik ben afwezig. Voor spoed «colleague Tineke Roos», «colleague 06-23456781».', 'clean'],
    ['who follows up', 'De voorzitter «business Gerard Pauw» wordt vervangen door «business Thea Blom».', 'clean'],
    ['items of a list of editors', 'De redacteuren:\n- «colleague Loes Bruin»\n- «colleague Jos van Es»', 'clean'],
    ['what the sentence is about', 'Het account van «colleague Peter Bosch» kan weg, hij is uit dienst.', 'clean'],
    ['affairs of a citizen', 'Het account van «third-party Peter Bosch» bij zijn aanvraag doet het niet.', 'uncertain'],
    ['a first name among colleagues', 'Ik heb het nagevraagd bij «colleague Hans».', 'clean'],
    ['who called back', 'Collega «colleague Marieke Blom» heeft ons teruggebeld over de site.', 'clean'],
    ['a German manager', 'Geschäftsführer: Dr. «business Jens Blohm», Kartenwerk GmbH', 'clean'],
    [
      'who brought a motion',
      'De motie van D66 (indieners «public Jan Kroon» en «public Bea Tolsma») ontbreekt.',
      'clean',
    ],
    [
      'who filed a request',
      'De aanvraag over subsidie (indieners «third-party Jan Kroon» en «third-party Bea Tolsma») ontbreekt.',
      'third-party',
    ],
    ['an athlete', 'Zet ook voetballer «public Johan Kamp» op de pagina.', 'clean'],
    ['a politician', 'Bij de fractie van D66 hoort «public Marijke Verbruggen».', 'clean'],
    ['whom a street is named after', 'De straat is vernoemd naar «public Johan Kamp».', 'clean'],
    ['an artist', 'De schilder «public Johan Barthold Jongkind» staat verkeerd op de kaart.', 'clean'],
  ]);
});

describe('citizens beside words of work', () => {
  checkWhose([
    [
      'a request at the municipality',
      'De aanvraag van «third-party Karin Pietersen» bij de gemeente is niet verwerkt.',
      'third-party',
    ],
    [
      'from the municipality',
      'Mevrouw «third-party=a Pietersen» uit de gemeente Hoogveen, «third-party=a 06-23456781», belde.',
    ],
    [
      'advice is no firm',
      '«third-party=a Karin Pietersen» vraagt om advies, haar nummer is «third-party=a 06-23456781».',
    ],
    ['bijvoorbeeld is no firm', '«third-party Karin Pietersen» kan b.v. haar verhuizing niet doorgeven.', 'uncertain'],
    [
      'an account of a citizen',
      'Mevrouw «third-party Pietersen» kan haar account op de website niet activeren.',
      'uncertain',
    ],
    [
      'an account that a form came to',
      'In het formulier van de gemeente is «unknown 06-23456781» ingevuld.',
      'uncertain',
    ],
    [
      'an account that came with a form',
      'In het formulier van de gemeente is «unknown NL91 ABNA 0417 1643 00» ingevuld.',
      'uncertain',
    ],
    ['who was called back', '«third-party Karin Pietersen», de medewerker heeft haar teruggebeld.', 'third-party'],
    ['surnames that are words, at free mail', 'Er staat een klacht online van «third-party karin.post@gmail.com».'],
    [
      'beside an office holder',
      'De klacht van mevrouw «third-party Pietersen», wethouder moet nog reageren, staat er.',
      'third-party',
    ],
    [
      'a house painter',
      'De schilder, «unknown=a Jan Verhoeven», wacht nog op zijn uitkering, «unknown=a 06-23456781».',
    ],
    [
      'what is mine and no data',
      'Mijn vraag: kunt u «third-party Kerkstraat 12, 1234 AB Waterdam» uit de export halen?',
      'uncertain',
    ],
    [
      'an example that is real',
      'Bijvoorbeeld bij «third-party=a Jan Jansen», «third-party=a 06-23456781», mislukt de verhuizing.',
    ],
  ]);
});

describe('citizens by what they are called', () => {
  checkWhose([
    ['somebody strange', 'Er mailde ene «third-party Stan Blok» over de brieven.', 'third-party'],
    ['a family', 'We spraken de familie «third-party Rozendaal».', 'third-party'],
    ['who sent a form', 'Formulier 8812 is ingestuurd door «third-party Dirk Bos».', 'third-party'],
    ['whose request it was', 'Er is een verwijderverzoek van «third-party Stan Blok».', 'third-party'],
    ['a mobile number and nothing else', '«third-party=a Stan Blok», «third-party=a 06-23456781»', 'uncertain'],
    [
      'a mobile number of somebody at work',
      'De beheerder van de haven, «colleague=a Stan Blok», «colleague=a 06-23456781».',
      'clean',
    ],
    [
      'passed on as a mail of an inhabitant',
      'Zie mail van inwoner hieronder.\n\nVan: «third-party=a Bart Ruiter»\nVerzonden: 1 mei 2024 10:00\nAan: «requester Sanne Bakker»\nOnderwerp: container\n\nMijn container is niet geleegd.',
      'third-party',
    ],
    [
      'passed on as a mail of a supplier',
      'Zie mail van onze leverancier hieronder.\n\nVan: «business Bart Ruiter»\nVerzonden: 1 mei 2024 10:00\nAan: «requester Sanne Bakker»\nOnderwerp: certificaat\n\nHet certificaat is vernieuwd.',
      'clean',
    ],
    [
      'passed on as what came from a supplier',
      'Deze kreeg ik vanmorgen van de leverancier.\n\nVan: «business=a Anna Blohm» <«business=a blohm@kartenwerk.example»>\nVerzonden: 1 mei 2024 10:00\nAan: «requester Sanne Bakker»\nOnderwerp: Lizenz\n\nÜberweisen Sie bitte auf unser Konto «business=a DE89 3704 0044 0532 0130 00».',
      'clean',
    ],
    [
      'passed on as what came from a citizen',
      'Deze kreeg ik vanmorgen van een inwoner.\n\nVan: «third-party Anna Blom»\nVerzonden: 1 mei 2024 10:00\nAan: «requester Sanne Bakker»\nOnderwerp: container\n\nMijn container staat er nog.',
      'third-party',
    ],
    [
      'the name they are called by',
      'Hierbij: «third-party=a Jansen, J.P.» («third-party=a Jan»), bsn «third-party=a 999990019».',
      'third-party',
    ],
  ]);
});

describe('who made or keeps it', () => {
  checkWhose([
    [
      'is not whom it is about',
      'Auteur: «unknown Els de Boer»\nOpmerkingen: woont op «third-party Kerkstraat 5, 1441 AB Waterdam»',
      'third-party',
    ],
    [
      'is not whom a row is about',
      'naam;gewijzigd door;bsn\n«third-party=a Stan Blok»;«third-party Els de Boer»;«third-party=a 999990019»\n«third-party=b Piet de Wit»;«third-party Els de Boer»;«third-party=b 999990020»',
      'third-party',
    ],
    [
      'owns what stands beside their name',
      'Auteur: «third-party=a Els de Boer» (bsn «third-party=a 999990019»)',
      'third-party',
    ],
    ['a user is', 'Gebruiker: «third-party=a Stan Blok»\nBSN: «third-party=a 999990019»', 'third-party'],
  ]);
});

describe('written by a citizen', () => {
  checkWhose(
    [
      ['their own affairs', 'Ik wil bezwaar maken, mijn adres is «third-party Kerkstraat 5, 1441 AB Waterdam».'],
      ['of their neighbour', 'Mijn buurman «third-party=a Stan Blok» woont op «third-party=a Kerkstraat 7».'],
    ],
    'Jan Smit <jansmit@ziggo.nl>',
  );
});

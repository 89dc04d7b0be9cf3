import { checkWhose } from './check-whose.ts';

checkWhose([
  ['the requester signs', 'De site ligt eruit.\n\nGroet,\n«requester Sanne Bakker»\nTel. «requester 06-12345678»'],
  ['an agent is greeted', 'Beste «agent Tom»,\n\nDe site ligt eruit.'],
  ['a contact of the same organisation', 'Overleg even met «contact Ilse Vos» als je wilt.'],
  ['a colleague by domain', 'Stuur het ook naar «colleague Peter Smit» <«colleague p.smit@waterdam.example»>.'],
  ['a colleague by words', 'Mijn collega «colleague Marieke Blom» neemt het over.'],
  [
    'another customer',
    'Ook «business Joost Kok» (j.kok@hoogveen.example) heeft hier last van.'.replace(
      'j.kok@hoogveen.example',
      '«business j.kok@hoogveen.example»',
    ),
  ],
  ['a functional mailbox', 'Mail het naar «organisation webredactie@waterdam.example».'],
  ['an inhabitant who called', 'Mevrouw «third-party=a Jansen» belde. Haar bsn is «third-party=a 999990019».'],
  ['an inhabitant by cue', 'Inwoner «third-party Mohammed El Idrissi» kan niet inloggen.'],
  [
    'a form entry',
    'Naam: «third-party=a Lotte Verhoeven»\nE-mail: «third-party=a lotte.v@gmail.com»\nTelefoon: «third-party=a 06-23456789»',
  ],
  ["a citizen with an agent's surname", 'Meneer «third-party=a De Groot» belde, bsn «third-party=a 999990019».'],
  ['an office holder', 'Op de foto staat burgemeester «public Willem de Jong».'],
  ["the requester's own number", 'Mijn bsn is «requester 999990019», kan ik daarmee testen?'],
  [
    'private data of a colleague',
    'De geboortedatum van collega «colleague=a Marieke Blom» is «third-party=a 14-03-1985».',
  ],
  [
    'a private mail address of a citizen',
    'Kun je «third-party=a Ans de Wit» (a.dewit@ziggo.nl) helpen?'.replace(
      'a.dewit@ziggo.nl',
      '«third-party=a a.dewit@ziggo.nl»',
    ),
  ],
  ['nobody in particular', 'Vraag het anders aan «unknown Hendrik Postma».'],
  ['the office itself', 'Ons kantoor: Gemeente Waterdam, «organisation Raadhuisplein 1, 1234 AB Waterdam».'],
  [
    'a forwarded citizen',
    'Zie onder.\n\nVan: «third-party=a Jan Smit» <«third-party=a jan.smit85@gmail.com»>\nVerzonden: maandag 3 maart 2025 10:12\nAan: «organisation info@waterdam.example»\nOnderwerp: klacht\n\nMijn adres is «third-party=a Kerkstraat 5, 1234 AB Waterdam».\n\nGroeten,\n«third-party=a Jan Smit»',
  ],
  [
    "a citizen with a sample's name, beside the word test",
    'We hebben het getest met een inwoner: «third-party=a Jan Jansen», «third-party=a 06-87654321».',
  ],
  ['an announced sample', 'Zie de testinzending van «public Jan Jansen».'],
  [
    'a citizen at the counter',
    'De inwoner kwam bij de balie, «third-party Kerkstraat 5, 1234 AB Waterdam» is het adres.',
  ],
  ["a citizen with a contact's full name", 'Inwoner «third-party Ilse Vos» kan niet inloggen.'],
  [
    'a first name after the full name',
    'Inwoner «third-party=a Fatima Yilmaz» heeft gebeld. «third-party=a Fatima» wil weten wanneer het klaar is.',
  ],
]);

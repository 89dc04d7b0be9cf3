import { checkSegments, type SegmentCase } from './check-segments.ts';

const quoted = 'Op 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n';

const found: readonly SegmentCase[] = [
  [
    'Dutch closing',
    'Tekst.\n\nMet vriendelijke groet,\n\nWim Terpstra\nT 0512-123456',
    ['0 own Wim: Tekst.', '0 signature Wim: Met vriendelijke'],
  ],
  ['closing and name on one line', 'Tekst.\n\nMvg Wim', ['0 own Wim: Tekst.', '0 signature Wim: Mvg Wim']],
  [
    'thanks with a name below',
    'Tekst.\n\nAlvast bedankt,\n\nWim Terpstra',
    ['0 own Wim: Tekst.', '0 signature Wim: Alvast bedankt,'],
  ],
  ['English, German', 'Text.\n\nKind regards,\nWim\n\n-- \nx', ['0 own Wim: Text.', '0 signature Wim: Kind regards,']],
  ['dashes', 'Tekst.\n-- \nWim\nGemeente Voorbeeld', ['0 own Wim: Tekst.', '0 signature Wim: -- Wim']],
  ['a phone', 'Tekst.\n\nVerstuurd vanaf mijn iPhone', ['0 own Wim: Tekst.', '0 signature Wim: Verstuurd vanaf']],
  [
    'Outlook for iOS',
    'Tekst.\n\nOutlook voor iOS downloaden<https://aka.example>',
    ['0 own Wim: Tekst.', '0 signature Wim: Outlook voor'],
  ],
  [
    'disclaimer',
    'Tekst.\n\nGroet,\nWim\n\nDe informatie in deze e-mail is uitsluitend bestemd voor de geadresseerde.\n\nDenk aan het milieu voordat u dit bericht print.',
    ['0 own Wim: Tekst.', '0 signature Wim: Groet, Wim', '0 disclaimer Wim: De informatie'],
  ],
  [
    'English disclaimer',
    'Text.\n\nThis e-mail is confidential and intended for the recipient only.',
    ['0 own Wim: Text.', '0 disclaimer Wim: This e-mail'],
  ],
  [
    'postscript',
    'Tekst.\n\nGroet,\nWim\n\nP.S. Karel belt ook nog.',
    ['0 own Wim: Tekst.', '0 signature Wim: Groet, Wim', '0 own Wim: P.S. Karel'],
  ],
  [
    'prose under a signature',
    'Tekst.\n\nGroet,\nWim\n\nIk vergat nog te zeggen dat de lift het ook niet doet.',
    ['0 own Wim: Tekst.', '0 signature Wim: Groet, Wim', '0 own Wim: Ik vergat'],
  ],
  [
    'a form under a signature',
    'Zie gegevens.\n\nGroet,\nWim\n\nNaam inwoner: Karel Vis\nBSN: 111222333',
    ['0 own Wim: Zie gegevens.', '0 signature Wim: Groet, Wim', '0 own Wim: Naam inwoner:'],
  ],
  [
    'a quoted signature is the quoted author’s',
    `Ok\n\n${quoted}> Tekst\n>\n> Hartelijke groet,\n> Karel\n> 06-12345678`,
    [
      '0 own Wim: Ok',
      '1 reply-quote karel@burger.example: Tekst',
      '1 signature karel@burger.example: Hartelijke groet,',
    ],
  ],
  [
    'an absence',
    'Ik ben afwezig tot en met 10 februari.\n\nGroet,\nWim',
    ['0 auto-notice Wim: Ik ben', '0 signature Wim: Groet, Wim'],
  ],
  [
    'an automatic answer by its subject',
    'Wij hebben uw mail ontvangen.',
    ['0 auto-notice Wim: Wij hebben'],
    'Automatisch antwoord: klacht',
  ],
  [
    'delivery failed',
    "Your message to karel@burger.example couldn't be delivered.",
    ['0 auto-notice Wim: Your message'],
  ],
  [
    'a ticket system',
    '##- Please type your reply above this line -##\n\nUw melding is geregistreerd.',
    ['0 auto-notice ?: ##- Please', '0 auto-notice Wim: Uw melding'],
  ],
  [
    'banner of a mail gateway',
    'LET OP: deze e-mail is afkomstig van buiten de organisatie.\n\nHallo, tekst.',
    ['0 auto-notice ?: LET OP:', '0 own Wim: Hallo, tekst.'],
  ],
  [
    'a letter pasted without a header',
    'Hallo,\n\nDeze klacht kwam binnen:\n\nGeachte gemeente,\n\nMijn BSN is 111222333.\n\nMet vriendelijke groet,\nKarel Vis\nDorpsstraat 1\n\nKunnen jullie dit oplossen?\n\nGroet,\nWim',
    [
      '0 own Wim: Hallo, Deze',
      '1 forward Karel Vis: Geachte gemeente,',
      '1 signature Karel Vis: Met vriendelijke',
      '0 own Wim: Kunnen jullie',
      '0 signature Wim: Groet, Wim',
    ],
  ],
  [
    'somebody else’s signature in the middle',
    'De inwoner ondertekent zo:\n\nGroeten,\nKarel Vis\n06-12345678\n\nKlopt dat nummer wel?\n\nGroet,\nWim',
    ['0 own Wim: De inwoner', '0 signature ?: Groeten, Karel', '0 own Wim: Klopt dat', '0 signature Wim: Groet, Wim'],
  ],
];

const silent: readonly SegmentCase[] = [
  [
    'greetings in a sentence',
    'Groeten aan je collega en tot morgen op het stadhuis.\nMet vriendelijke groeten bedoel ik dit.',
    ['0 own Wim: Groeten aan'],
  ],
  [
    'thanks in the middle',
    'Bedankt,\ndat helpt mij enorm verder.\n\nMaar er is nog iets.',
    ['0 own Wim: Bedankt, dat'],
  ],
  [
    'this mail is about something',
    'Deze e-mail is niet aangekomen bij Karel.\nDit bericht kan weg.',
    ['0 own Wim: Deze e-mail'],
  ],
  ['sent from in a sentence', 'De brief is verzonden vanaf het stadhuis.', ['0 own Wim: De brief']],
  ['absent people', 'Karel is afwezig en ik ben ziek.', ['0 own Wim: Karel is']],
  ['a warning that is about something else', 'Let op: de lift doet het niet.', ['0 own Wim: Let op:']],
  ['a dash list', 'Punten:\n- een\n- twee', ['0 own Wim: Punten: -']],
  [
    'two salutations, one writer',
    'Hallo,\n\nEven dit.\n\nBeste Karel,\n\nKun jij kijken?\n\nGroet,\nWim Terpstra',
    ['0 own Wim: Hallo, Even', '0 signature Wim: Groet, Wim'],
  ],
  ['nothing', '', []],
  ['only blanks', ' \n\n', ['0 own Wim: ']],
];

checkSegments([...found, ...silent]);

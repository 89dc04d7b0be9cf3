import { checkSegments, type SegmentCase } from './check-segments.ts';

const found: readonly SegmentCase[] = [
  [
    'Outlook on the desktop, no separator',
    'Graag oplossen.\n\nVan: Karel Vis <karel@burger.example>\nVerzonden: maandag 3 februari 2025 10:12\nAan: Info <info@gemeente.example>\nOnderwerp: klacht\n\nIk kan niet inloggen.',
    ['0 own Wim: Graag oplossen.', '1 reply-quote karel@burger.example: Ik kan'],
  ],
  [
    'the subject says that it is passed on',
    'Graag oplossen.\n\nVan: Karel Vis <karel@burger.example>\nVerzonden: maandag 3 februari 2025 10:12\nAan: Info\nOnderwerp: klacht\n\nIk kan niet inloggen.',
    ['0 own Wim: Graag oplossen.', '1 forward karel@burger.example: Ik kan'],
    'FW: klacht',
  ],
  [
    'the words above say that it is passed on',
    'Hierbij stuur ik onderstaande klacht door.\n\nVan: Karel Vis <karel@burger.example>\nAan: Info\nOnderwerp: klacht\n\nIk kan niet inloggen.',
    ['0 own Wim: Hierbij stuur', '1 forward karel@burger.example: Ik kan'],
  ],
  [
    'nothing was written above',
    'Van: Karel Vis <karel@burger.example>\nDatum: 3-2-2025\nAan: Info\nOnderwerp: klacht\n\nIk kan niet inloggen.',
    ['1 forward karel@burger.example: Ik kan'],
  ],
  [
    'labels in another order',
    'Zie mail.\n\nOnderwerp: klacht\nDatum: 3 februari 2025 10:12\nAan: Info\nVan: Karel Vis <karel@burger.example>\n\nTekst',
    ['0 own Wim: Zie mail.', '1 forward karel@burger.example: Tekst'],
  ],
  [
    'bold stars',
    'Hoi\n\n*Van:* Karel Vis <karel@burger.example>\n*Verzonden:* maandag 3 februari 2025 10:12\n*Aan:* Info\n*Onderwerp:* klacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'stars around label and colon apart',
    '**Van**: Karel Vis <karel@burger.example>\n**Aan**: Info\n**Onderwerp**: klacht\n\nTekst',
    ['1 forward karel@burger.example: Tekst'],
  ],
  [
    'name in register order, no address',
    'Hoi\n\nVan: Vries, Karel de\nVerzonden: maandag 3 februari 2025 10:12\nAan: Servicedesk\nOnderwerp: klacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote Karel de Vries: Tekst'],
  ],
  [
    'mailto in square brackets',
    'Hoi\n\nVan: Karel Vis [mailto:karel@burger.example]\nVerzonden: maandag 3 februari 2025 10:12\nAan: Info\nOnderwerp: klacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'address twice',
    'Hoi\n\nFrom: karel@burger.example <mailto:karel@burger.example>\nTo: info@gemeente.example<mailto:info@gemeente.example>\nSubject: x\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'tabs and no-break spaces',
    'Hoi\n\nVan:\tKarel Vis <karel@burger.example>\nVerzonden:\u00a0maandag 3 februari 2025 10:12\nAan\u00a0:\tInfo\nOnderwerp:\tklacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'byte order mark before a label',
    '\ufeffVan: Karel Vis <karel@burger.example>\r\nAan: Info\r\nOnderwerp: klacht\r\n\r\nTekst',
    ['1 forward karel@burger.example: Tekst'],
  ],
  [
    'folded list of recipients',
    'Hoi\n\nVan: Karel Vis <karel@burger.example>\nAan: Info <info@gemeente.example>; Noor Dijk\n<noor@gemeente.example>;\n Piet Post <piet@gemeente.example>\nOnderwerp: een lang onderwerp dat\nover twee regels loopt\nDatum: 3 februari 2025\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'value under its label',
    'Hoi\n\nVan:\nKarel Vis <karel@burger.example>\nAan:\nInfo\nOnderwerp:\nklacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'blank lines between labels',
    'Hoi\n\nVan: Karel Vis <karel@burger.example>\n\nVerzonden: maandag 3 februari 2025 10:12\n\nAan: Info\n\nOnderwerp: klacht\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'on behalf of somebody',
    'Hoi\n\nVan: Secretariaat <sec@gemeente.example> namens Karel Vis <karel@burger.example>\nAan: Info\nOnderwerp: x\n\nTekst',
    ['0 own Wim: Hoi', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'separator of old Outlook',
    'Ok.\n\n-----Oorspronkelijk bericht-----\nVan: Karel Vis\nVerzonden: maandag 3 februari 2025 10:12\n\nTekst',
    ['0 own Wim: Ok.', '1 reply-quote Karel Vis: Tekst'],
  ],
  [
    'separator without a header',
    'Ok.\n\n---------- Doorgestuurd bericht ----------\n\nTekst van iemand',
    ['0 own Wim: Ok.', '1 forward ?: Tekst van'],
  ],
  [
    'Lotus Notes',
    'Ok.\n\n----- Doorgestuurd door Wim Terpstra/Voorbeeld op 03-02-2025 10:12 -----\n\nVan: Karel Vis <karel@burger.example>\nAan: Info\n\nTekst',
    ['0 own Wim: Ok.', '1 forward karel@burger.example: Tekst'],
  ],
  [
    'language changes with depth',
    'Zie onder.\n\n________________________________\nFrom: Noor Dijk <noor@gemeente.example>\nSent: Monday, February 3, 2025 10:12\nTo: Wim\nSubject: FW: klacht\n\nKijk jij?\n\nVan: Karel Vis <karel@burger.example>\nVerzonden: zondag 2 februari 2025 20:01\nAan: Info\nOnderwerp: klacht\n\nTekst\n\nVon: Max Muster <max@firma.example>\nGesendet: Samstag, 1. Februar 2025 09:00\nAn: Karel\nBetreff: AW: x\n\nHallo',
    [
      '0 own Wim: Zie onder.',
      '1 forward noor@gemeente.example: Kijk jij?',
      '2 forward karel@burger.example: Tekst',
      '3 reply-quote max@firma.example: Hallo',
    ],
  ],
  [
    'behind two quote marks',
    'Hoi\n\n>> Van: Karel Vis <karel@burger.example>\n>> Aan: Info\n>> Onderwerp: klacht\n>>\n>> Tekst',
    ['0 own Wim: Hoi', '2 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'line breaks lost',
    'Beste, graag actie. Met vriendelijke groet, Wim Terpstra Van: Karel Vis <karel@burger.example> Verzonden: maandag 3 februari 2025 10:12 Aan: Info <info@gemeente.example> Onderwerp: klacht Geachte heer, ik kan niet inloggen.',
    [
      '0 own Wim: Beste, graag',
      '0 signature Wim: Met vriendelijke',
      '1 reply-quote karel@burger.example: Geachte heer,',
    ],
  ],
  [
    'history below a line to reply above',
    'Dank!\n\n##- Plaats uw antwoord boven deze regel -##\n\nUw vraag is in behandeling.',
    ['0 own Wim: Dank!', '1 reply-quote ?: Uw vraag'],
  ],
  [
    'eM Client, labels without colons',
    'Ok\n\n------ Oorspronkelijk bericht ------\nVan "Karel Vis" <karel@burger.example>\nAan info@gemeente.example\nDatum 3-2-2025 10:12:33\nOnderwerp klacht\n\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'sent along, other words for it',
    'Ok\n\n---- Doorgezonden e-mail ----\nAfzender: Karel Vis <karel@burger.example>\nVerstuurd: 3-2-2025 10:12\nNaar: info@gemeente.example\nOnderwerp: klacht\n\nTekst',
    ['0 own Wim: Ok', '1 forward karel@burger.example: Tekst'],
  ],
  [
    'webmail of a provider',
    'Ok\n\n----Origineel Bericht----\nVan : karel@burger.example\nDatum : 03/02/2025 - 10:12 (CEST)\nAan : info@gemeente.example\nOnderwerp : x\n\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
];

const silent: readonly SegmentCase[] = [
  ['opening hours', 'De balie is open:\nVan: 10:00 tot 12:00\nDatum: 3 februari 2025', ['0 own Wim: De balie']],
  ['a journey', 'Graag declareren:\nVan: Amsterdam\nAan: Utrecht\nDatum: 3 februari', ['0 own Wim: Graag declareren:']],
  ['one label', 'Van: Karel Vis <karel@burger.example>\n\nis dit de goede?', ['0 own Wim: Van: Karel']],
  [
    'an appointment',
    'Overleg\nOnderwerp: website\nDatum: 3 februari 2025 10:00\nLocatie: raadzaal',
    ['0 own Wim: Overleg Onderwerp:'],
  ],
  [
    'a form',
    'Naam: Karel Vis\nE-mail: karel@burger.example\nOnderwerp: klacht\nBericht: doet het niet',
    ['0 own Wim: Naam: Karel'],
  ],
  [
    'labels far apart',
    'Van: Karel hoorde ik het.\n\nEen alinea verder.\n\nAan: niemand gezegd.\n\nOnderwerp: gesloten.',
    ['0 own Wim: Van: Karel'],
  ],
  [
    'underscores alone',
    'Boven\n________________________________\nOnder',
    ['0 own Wim: Boven ________________________________'],
  ],
  [
    'the words of a separator in a sentence',
    'Een doorgestuurd bericht komt niet aan.\nEn een oorspronkelijk bericht wel.',
    ['0 own Wim: Een doorgestuurd'],
  ],
  [
    'label words in a sentence',
    'Van: aan: onderwerp: zijn velden van het formulier die in een lange zin zonder betekenis staan.',
    ['0 own Wim: Van: aan:'],
  ],
  [
    'words without colons under a separator, no address',
    'Ok\n\n----- Origineel bericht -----\nVan harte met de nieuwe site\nAan iedereen de groeten\nDatum volgt',
    ['0 own Wim: Ok', '1 reply-quote ?: Van harte'],
  ],
  [
    'words without colons, no separator',
    'Van Karel <karel@burger.example>\nAan wie moet ik dit geven?\nDatum is nog niet bekend.',
    ['0 own Wim: Van Karel'],
  ],
  ['questions and answers', 'De vragen:\nQ: werkt het?\nA: ja\nQ: en nu?\nA: nee', ['0 own Wim: De vragen:']],
];

checkSegments([...found, ...silent]);

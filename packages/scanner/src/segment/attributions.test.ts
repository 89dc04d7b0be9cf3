import { checkSegments, type SegmentCase } from './check-segments.ts';

const found: readonly SegmentCase[] = [
  [
    'Gmail',
    'Dank!\n\nOp ma 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n\n> Hallo',
    ['0 own Wim: Dank!', '1 reply-quote karel@burger.example: Hallo'],
  ],
  [
    'without an address, a quote follows',
    'Dank!\n\nOp 3-2-2025 om 10:12 schreef Karel Vis:\n> Hallo',
    ['0 own Wim: Dank!', '1 reply-quote Karel Vis: Hallo'],
  ],
  [
    'the quote marks are gone',
    'Dank!\n\nOp 3 feb 2025 om 10:12 heeft Karel Vis <karel@burger.example> het volgende geschreven:\n\nHallo',
    ['0 own Wim: Dank!', '1 reply-quote karel@burger.example: Hallo'],
  ],
  [
    'quote marks and address are gone',
    'Dank!\n\nOp 3 feb 2025 om 10:12 heeft Karel Vis het volgende geschreven:\n\nHallo',
    ['0 own Wim: Dank!', '1 reply-quote Karel Vis: Hallo'],
  ],
  [
    'wrapped over three lines',
    'Ok\n\nOp maandag 3 februari 2025 om 10:12 heeft Karel de Vis\n<karel@burger.example> het volgende\ngeschreven:\n\n> tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: tekst'],
  ],
  [
    'right under our own words',
    'Ok\nOn Mon, 3 Feb 2025 at 10:12, Karel Vis <karel@burger.example> wrote:\n> text',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: text'],
  ],
  [
    'name first',
    'Ok\n\nKarel Vis <karel@burger.example> schreef op 3 februari 2025 om 10:12:\n\n> tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: tekst'],
  ],
  [
    'a date, a name and nothing else',
    'Ok\n\n2025-02-03 10:12 GMT+01:00 Karel Vis <karel@burger.example>:\n\n> tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: tekst'],
  ],
  [
    'Freshdesk',
    'Ok\n\nOn Mon, 3 Feb at 10:12 AM , Karel Vis <karel@burger.example> wrote:\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'German',
    'Ok\n\nAm Mo., 3. Feb. 2025 um 10:12 Uhr schrieb Max Muster <max@firma.example>:\n\n> Hallo',
    ['0 own Wim: Ok', '1 reply-quote max@firma.example: Hallo'],
  ],
  [
    'French',
    'Ok\n\nLe lun. 3 févr. 2025 à 10:12, Jean Petit <jean@firme.example> a écrit :\n\n> Salut',
    ['0 own Wim: Ok', '1 reply-quote jean@firme.example: Salut'],
  ],
  [
    'inline replies',
    'Op 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n> Vraag een?\n\nJa.\n\n> Vraag twee?\n\nNee.\n\n> Vraag drie?',
    [
      '1 reply-quote karel@burger.example: Vraag een?',
      '0 own Wim: Ja.',
      '1 reply-quote karel@burger.example: Vraag twee?',
      '0 own Wim: Nee.',
      '1 reply-quote karel@burger.example: Vraag drie?',
    ],
  ],
  [
    'quotes within quotes',
    'Ok\n\nOp 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n> Prima.\n>\n> On Sun, Feb 2, 2025 at 9:00 AM Noor Dijk <noor@gemeente.example> wrote:\n>> Kan het?\n>\n> Tot dan',
    [
      '0 own Wim: Ok',
      '1 reply-quote karel@burger.example: Prima.',
      '2 reply-quote noor@gemeente.example: Kan het?',
      '1 reply-quote karel@burger.example: Tot dan',
    ],
  ],
  [
    'the outer author quotes first',
    'Ok\n\nOp 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n>> Kan het?\n> Ja hoor',
    [
      '0 own Wim: Ok',
      '1 reply-quote karel@burger.example: ',
      '2 reply-quote ?: Kan het?',
      '1 reply-quote karel@burger.example: Ja hoor',
    ],
  ],
  [
    'a quote without attribution has no known author',
    'Je schreef:\n\n> Mijn adres is Dorpsstraat 1\n\nKlopt dat?',
    ['0 own Wim: Je schreef:', '1 reply-quote ?: Mijn adres', '0 own Wim: Klopt dat?'],
  ],
  [
    'a quoted line that lost its mark',
    'Op 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>:\n> Dit is een heel lange regel die het mailprogramma heeft afgebroken\nna zoveel tekens\n> en dit is de volgende.',
    ['1 reply-quote karel@burger.example: Dit is'],
  ],
  [
    'line breaks lost',
    'Dank je wel, het werkt weer. Op ma 3 feb 2025 om 10:12 schreef Karel Vis <karel@burger.example>: Ik kan niet inloggen',
    ['0 own Wim: Dank je', '1 reply-quote karel@burger.example: Ik kan'],
  ],
  [
    'under a separator',
    'Ok\n\n----- Original Message -----\nOn Mon, 3 Feb 2025 at 10:12, Karel Vis <karel@burger.example> wrote:\ntext',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: text'],
  ],
  [
    'GroupWise',
    'Ok\n\n>>> Karel Vis <karel@burger.example> 3-2-2025 10:12 >>>\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'Zoho, between dashes',
    'Ok\n\n---- Op ma, 03 feb. 2025 10:12:50 +0100 Karel Vis <karel@burger.example> schreef ----\n\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'neither year nor time, but an address and a quote',
    'Ok\n\nOp wo 5 feb. schreef Karel Vis <karel@burger.example>:\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'the same in English, wrapped',
    'Ok\n\nOn Wed, Feb 5, Karel Vis\n<karel@burger.example>\nwrote:\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'a family name that begins with an apostrophe, first',
    "Ok\n\nOn Feb 3, 2025, at 3:45 PM, O'Neill, Fiona wrote:\n> Tekst",
    ['0 own Wim: Ok', "1 reply-quote Fiona O'Neill: Tekst"],
  ],
  [
    'Roundcube',
    'Ok\n\nKarel Vis schreef op 2025-02-03 10:12:\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote Karel Vis: Tekst'],
  ],
];

const silent: readonly SegmentCase[] = [
  [
    'a report',
    'Op maandag 3 februari 2025 om 10:00 schreef de wethouder het volgende verslag:\n\nHet was druk.',
    ['0 own Wim: Op maandag'],
  ],
  [
    'a report, quoted below',
    'Op maandag 3 februari 2025 schreef de raad in haar advies:\n\n> Akkoord',
    ['0 own Wim: Op maandag', '1 reply-quote ?: Akkoord'],
  ],
  [
    'an address in a sentence',
    'Op 3 februari 2025 om 10:12 schreef ik aan karel@burger.example:\n\nKom langs.',
    ['0 own Wim: Op 3'],
  ],
  [
    'an address, and more words',
    'Op 3 februari 2025 schreef Karel (karel@burger.example) het volgende lange verslag:\n\nKom langs.',
    ['0 own Wim: Op 3'],
  ],
  [
    'a department, quote marks gone',
    'Op 3 februari 2025 om 10:12 schreef de afdeling Burgerzaken:\n\nKom langs.',
    ['0 own Wim: Op 3'],
  ],
  [
    'a day, and no quote below',
    'Op wo 5 feb schreef Karel Vis <karel@burger.example>:\n\nKom langs.',
    ['0 own Wim: Op wo'],
  ],
  [
    'a title between dashes',
    '---- Op 3 februari 2025 om 10:12 schreef de raad ----\n\nKom langs.',
    ['0 own Wim: ---- Op'],
  ],
  ['no date', 'Zoals Karel Vis <karel@burger.example> schreef:\n\nKom langs.', ['0 own Wim: Zoals Karel']],
  ['a time but nobody', 'Op 3 februari 2025 om 10:12 geschreven:\n\nKom langs.', ['0 own Wim: Op 3']],
  ['English prose', 'On the surface it works. On Monday, 3 February 2025 we wrote:\n\nCome by.', ['0 own Wim: On the']],
  [
    'a list of times',
    '2025-02-03 10:12: storing begon\n2025-02-03 11:00: storing klaar:\n- log',
    ['0 own Wim: 2025-02-03 10:12:'],
  ],
];

checkSegments([...found, ...silent]);

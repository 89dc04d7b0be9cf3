import { checkSegments, type SegmentCase } from './check-segments.ts';

const found: readonly SegmentCase[] = [
  [
    'Russian: day of the week, date, name and no verb',
    'Ok\n\nпн, 3 февр. 2025 г. в 10:12, Karel Vis <karel@burger.example>:\n\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'Romanian',
    'Ok\n\nPe lun., 3 feb. 2025 la 10:12, Karel Vis <karel@burger.example> a scris:\n\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'Polish',
    'Ok\n\nW dniu 3.02.2025 o 10:12, Karel Vis pisze:\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote Karel Vis: Tekst'],
  ],
  [
    'Czech',
    'Ok\n\npo 3. 2. 2025 v 10:12 odesílatel Karel Vis napsal:\n\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote Karel Vis: Tekst'],
  ],
  [
    'Danish, old words for the original',
    'Ok\n\n-------- Oprindelig besked --------\nFra: Karel Vis <karel@burger.example>\nDato: 03.02.2025  10.12  (GMT+01:00)\nTil: info@gemeente.example\nEmne: klacht\n\nTekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
  [
    'French webmail: the date stands above the header',
    'Ok\n\n> Message du 03/02/25 10:12\n> De : "Karel Vis" <karel@burger.example>\n> A : info@gemeente.example\n> Objet : klacht\n>\n> Tekst',
    ['0 own Wim: Ok', '1 reply-quote karel@burger.example: Tekst'],
  ],
];

const silent: readonly SegmentCase[] = [
  ['a message of somebody in French', 'Message du conseil\nLe maire viendra.', ['0 own Wim: Message du']],
  ['a day of the week and an address', 'пн, 3 февр. 2025 г., karel@burger.example\nПривет', ['0 own Wim: пн, 3']],
  ['a day and an address, no time', 'di, 4 feb: Karel Vis <karel@burger.example>:\nbellen', ['0 own Wim: di, 4']],
  ['a Polish sentence', 'W dniu 3.02.2025 Karel Vis pisze list.\nDobrze.', ['0 own Wim: W dniu']],
];

checkSegments([...found, ...silent]);

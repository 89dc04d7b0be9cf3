import { checkSeen } from './check-seen.ts';

checkSeen([
  ['spaces around everything', '«EMAIL_ADDRESS j.jansen @ example . nl»'],
  ['a space before the @', '«EMAIL_ADDRESS jansen @example.nl»'],
  ['copyright sign', '«EMAIL_ADDRESS j.jansen©example.nl»'],
  ['registered sign', '«EMAIL_ADDRESS jjansen®example.nl»'],
  ['a letter in brackets', '«EMAIL_ADDRESS info(a)example.nl»'],
  ['Q', '«EMAIL_ADDRESS jan.jansenQexample.nl»'],
  ['capital I in its end', '«EMAIL_ADDRESS j.jansen@example.nI»'],
  ['1 in its end', '«EMAIL_ADDRESS j.jansen@example.n1»'],
  ['rn in its end', '«EMAIL_ADDRESS j.jansen@example.corn»'],
  ['a lost full stop behind its label', 'E-mail: «EMAIL_ADDRESS jan jansen@example.nl»'],
  ['words behind its label', 'E-mail: stuur het naar «EMAIL_ADDRESS jansen@example.nl»'],
  ['well read', 'Mail «EMAIL_ADDRESS jan@example.nl».'],

  ['copyright', 'Copyright © example.nl en Foto©example.nl, 2024©example.nl'],
  ['questions', 'FAQexample.nl en bbQ example.nl'],
  ['a sentence goes on', 'Mail naar jan@example. De heer komt'],
  ['styles', '@media screen and (max-width: 600px)'],
  ['an account', 'Volg @gemeente op Twitter'],
  ['a price', 'Nu 25€per.stuk'],
  ['a picture', 'logo@2x.png en logo @ 2x.png'],
]);

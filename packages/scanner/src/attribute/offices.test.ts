import { describe } from 'vitest';
import { checkWhose } from './check-whose.ts';

const home = 'Kerkstraat 5, 1441 AB Waterdam';

describe('offices and homes', () => {
  checkWhose([
    ['the office', 'Het bezoekadres moet zijn «organisation Raadhuisplein 1, 1441 AA Waterdam».', 'clean'],
    ['our new address', 'Per 1 mei is ons nieuwe adres «organisation Stationsplein 1, 1441 AB Waterdam».', 'clean'],
    ['the office, in English', 'The town hall is at «organisation Raadhuisplein 1».', 'clean'],
    ['their new address', `Per 1 mei is hun nieuwe adres «third-party ${home}».`, 'uncertain'],
    ['our counter moved', 'Onze balie is verhuisd naar «organisation Marktplein 8, 1441 AC Waterdam».', 'clean'],
    ['a letter from the office', `De gemeente stuurde een brief naar «third-party ${home}».`, 'uncertain'],
    ['she moved', `Zij is verhuisd naar «third-party ${home}».`, 'third-party'],
    ['our account', 'Ons rekeningnummer moet zijn «organisation NL91 ABNA 0417 1643 00».', 'clean'],
    ['a telephone on the site', 'Op de contactpagina moet «organisation 0299-450000» staan.', 'clean'],
    [
      'where a physician works',
      'Huisarts «business=a J. Wever» zit nu op «organisation Marktplein 3, 1441 AC Waterdam».',
      'clean',
    ],
    [
      'where a shop is',
      'De ondernemer «business=a Stan Blok» zit nu op «business=a Marktplein 3, 1441 AC Waterdam».',
      'clean',
    ],
    ['where a physician lives', `Huisarts «business=a J. Wever» woont op «third-party=a ${home}».`, 'third-party'],
  ]);
});

import { passesElfproef } from '../numbers/checks.ts';
import { labelledCodes } from '../numbers/codes.ts';
import { asDigits } from '../numbers/misread.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** A burgerservicenummer behind its label in which OCR read letters for digits: `99999O0l9`. */
export const misreadBsn: Recognizer = {
  id: 'misread-bsn',
  entity: 'NL_BSN',
  about: 'https://wetten.overheid.nl/BWBR0022428',
  keywords: ['bsn', 'burger', 'sofi'],
  *find(source) {
    for (const { start, end, text, digits, label } of labelledCodes(source)) {
      if (label.kind !== 'bsn' || label.gap > 0 || digits < 6 || digits > 8) continue;
      const read = asDigits(text.replace(/[.-]/g, ''));
      if (!/^\d{9}$/.test(read) || digits === read.length) continue;
      const score = passesElfproef(read) ? 0.9 : 0.55;
      yield { start, end, score, because: because(source, start, 'misread digits', 'cue: bsn') };
    }
  },
};

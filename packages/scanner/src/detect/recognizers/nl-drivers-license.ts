import { labelledCodes } from '../numbers/codes.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Rijbewijsnummer: ten digits, known by their label only. */
export const nlDriversLicense: Recognizer = {
  id: 'nl-drivers-license',
  entity: 'NL_DRIVERS_LICENSE',
  about: 'https://www.rdw.nl/particulier/voertuigen/auto/het-rijbewijs',
  keywords: ['rijbewijs', 'licen', 'driver'],
  *find(source) {
    for (const { start, end, text, label } of labelledCodes(source)) {
      if (label.kind !== 'licence' || !/^\d{10}$/.test(text) || label.gap > 4) continue;
      const score = label.gap === 0 ? 0.93 : 0.7;
      yield { start, end, score, because: because(source, start, 'ten digits', `cue: ${label.name}`) };
    }
  },
};

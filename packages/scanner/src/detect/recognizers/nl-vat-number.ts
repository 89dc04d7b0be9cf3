import { because } from '../numbers/placeholder.ts';
import { canHoldBsn, vatNumbers } from '../numbers/vat-numbers.ts';
import type { Recognizer } from '../recognizer.ts';

/** Btw-nummer of a sole trader from before 2020: it holds the BSN. */
export const nlVatNumber: Recognizer = {
  id: 'nl-vat-number',
  entity: 'NL_VAT_NUMBER',
  about: 'https://www.belastingdienst.nl/wps/wcm/connect/nl/btw/content/btw-identificatienummer',
  digits: 11,
  *find(source) {
    for (const number of vatNumbers(source)) {
      if (!canHoldBsn(source, number)) continue;
      const { start, end } = number;
      yield { start, end, score: 0.87, because: because(source, start, 'elfproef', 'form: btw') };
    }
  },
};

/** Btw-nummers of companies, and those that hold no BSN. */
export const companyVatNumber: Recognizer = {
  id: 'company-vat-number',
  entity: 'OTHER',
  about: nlVatNumber.about,
  digits: 11,
  *find(source) {
    for (const number of vatNumbers(source)) {
      if (canHoldBsn(source, number)) continue;
      const { start, end } = number;
      yield { start, end, score: 0.98, because: ['form: btw'] };
    }
  },
};

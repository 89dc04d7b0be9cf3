import type { Recognizer } from '../recognizer.ts';

/** Postbus and antwoordnummer, with postcode and place: an organisation's way in, where nobody lives. */
export const poBox: Recognizer = {
  id: 'po-box',
  entity: 'OTHER',
  about: 'https://nl.wikipedia.org/wiki/Postbus',
  keywords: ['postbus', 'antwoordnummer', 'antwoordnr', 'po box', 'p.o. box', 'postfach', 'postbox'],
  *find({ text }) {
    for (const { index, 0: found } of text.matchAll(box)) {
      yield { start: index, end: index + found.length, score: 0.99, because: ['po box'] };
    }
  },
};

const box =
  /(?<!\p{L})(?:postbus|antwoordnummer|antwoordnr\.?|p\.?o\.? ?box|postfach|postbox):? {0,2}(?:nr\.? )?\d{1,5}(?:(?:[ \t]{0,3}(?:[,;|•·/-]|<br ?\/?>)?[ \t]{0,3}(?:\r?\n[ \t]{0,3}){0,2})[1-9]\d{3} ?[a-z]{2}(?!\p{L})(?:[ \t]{1,3}\p{L}[\p{L}'-]{1,30}){0,2})?/giu;

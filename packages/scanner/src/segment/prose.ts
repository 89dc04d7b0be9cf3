import { beginnings } from './beginnings.ts';

/** Labels that belong to a signature; any other label starts data. */
const signatureLabel =
  /^(?:t|m|e|w|f|i|a|p|tel|mob|gsm|mail|e-?mail|e-?mailadres|telefoon|telefoonnummer|mobiel|mobile|phone|fax|web|website|internet|url|site|adres|bezoekadres|postadres|address|kvk|btw|iban|bank|afdeling|functie|team|werkdagen|aanwezig|afwezig|bereikbaar|openingstijden|ma|di|wo|do|vr|maandag|dinsdag|woensdag|donderdag|vrijdag|volg ons|twitter|linkedin|facebook|instagram|x|teams|skype|mvg|namens|doorkiesnummer|direct|algemeen|https?|mailto|cid)$/i;

/** Sentences, not the lines of a signature: mostly small words, with the end of a sentence. The beginning tells. */
export function isProse(whole: string): boolean {
  const paragraph = whole.slice(0, 500);
  const words = paragraph.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < 4 || paragraph.length < 20) return false;
  if (/[|•·]|@|https?:|www\.|(?:\d[ -]?){9}/.test(paragraph) && words.length < 20) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length;
  return small >= 0.6 && (/[.?!:](?:["')\]]|\s|$)/.test(paragraph) || words.length >= 14);
}

const beginsGreeting = beginnings(
  'beste|geachte|hallo|hoi|hi|hey|dag|goede|l.s|dear|hello|good|sehr|liebe|bonjour|madame|cher',
);

export const isGreeting = (paragraph: string): boolean =>
  beginsGreeting(paragraph) &&
  /^(?:beste|geachte|hallo|hoi|hi|hey|dag|goede(?:morgen|middag|navond|ndag)|l\.s\.|dear|hello|good (?:morning|afternoon)|sehr geehrte|liebe[r]?|bonjour|madame|cher|chère)(?!\p{L})[^\n]{0,80}(?:$|\n)/iu.test(
    paragraph,
  ) &&
  !/^(?:beste|liebe) (?:groet|grüße)/i.test(paragraph);

const beginsPostscript = beginnings('p. |p.s|ps|n. |n.b|nb');

export const isPostscript = (words: string): boolean =>
  beginsPostscript(words) && /^\*?(?:p\.\s?s\.?|ps|n\.\s?b\.?|nb)\s?[:.)\-\s]/i.test(words);

/** A form or a table under a signature is data, not signature. */
export function isSignatureEnd(paragraph: string): boolean {
  const line = paragraph.split('\n', 1)[0] ?? '';
  const label = /^[*_•-]{0,2} {0,2}(\p{L}[\p{L}\p{M}’'() /-]{0,40}?)\s{0,2}:(?!\/\/)\s{0,9}\S/u.exec(line)?.[1];
  return label !== undefined && !signatureLabel.test(label.trim()) && label.split(' ').length <= 5;
}

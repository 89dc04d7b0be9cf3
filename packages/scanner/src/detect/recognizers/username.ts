import { type LabelledValue, labelledValues } from '../numbers/labelled-values.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Names that people log in with, by their label; an address is found as such. */
export const username: Recognizer = {
  id: 'username',
  entity: 'USERNAME',
  about: 'https://www.digid.nl/veelgestelde-vragen',
  keywords: ['gebruikersn', 'inlogn', 'login', 'user', 'digid', 'accountn', 'inlog', 'logon'],
  *find(source) {
    for (const value of labelledValues(source, labels)) {
      if (!isLogin(value)) continue;
      const { start, end, link } = value;
      yield { start, end, score: link === 'none' ? 0.7 : 0.9, because: because(source, start, 'cue: username') };
    }
  },
};

const labels =
  /(?:gebruikersnaam|inlog-?naam|login-?naam|accountnaam|gebruikers-?id|digid(?:[ -](?:gebruikersnaam|inlognaam|naam|account))?|user ?-?_?name|user[ _-]?id|logon(?:name)?|login(?:name)?|inlog|user)/g;

/** Accounts of a machine, and words that are said of an account. */
const nobody =
  /^(?:admin|administrator|root|system|guest|postgres|sa|www-data|null|none|undefined|anonymous|anoniem|onbekend|vergeten|verplicht|leeg|niet|geen|ja|nee|nvt|zie|volgt|is|de|het|een|en|of|via|wordt|werkt|lukt|agent|agents|name|naam|error|failed|fout|inlog|login|wachtwoord|password|gebruikersnaam|machtigen|eherkenning|eidas|false|true|string|substantieel|midden|basis|hoog)$/;

function isLogin({ text, link, alone }: LabelledValue): boolean {
  const word = text.toLowerCase().replace(/[.,!?:]+$/, '');
  if (text.length < 3 || text.length > 64 || nobody.test(word) || word.includes('@')) return false;
  if (/^([*•.xX#_-])\1*$/.test(text) || !/^[\p{L}\d][\p{L}\d._\\+-]*$/u.test(text)) return false;
  const coined = /\d|[._\\]\p{L}/u.test(text);
  return link === 'sign' ? coined || alone : coined && /\p{L}/u.test(text);
}

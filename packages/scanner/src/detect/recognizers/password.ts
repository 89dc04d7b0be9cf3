import { type LabelledValue, labelledValues } from '../numbers/labelled-values.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Passwords, pin and activation codes, by their label. */
export const password: Recognizer = {
  id: 'password',
  entity: 'PASSWORD',
  about: 'https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging',
  keywords: [
    'wachtwo',
    'passw',
    'passp',
    'pwd',
    'pw',
    'ww',
    'activ',
    'pinc',
    'koppelc',
    'inlogc',
    'verificatiec',
    'toegangsc',
    'pass',
  ],
  *find(source) {
    for (const value of labelledValues(source, labels)) {
      if (!isSecret(value)) continue;
      const { start, end, link } = value;
      const score = link === 'none' ? 0.75 : 0.93;
      yield { start, end, score, because: because(source, start, 'cue: password') };
    }
  },
};

const labels =
  /(?:wachtwoord(?:en)?|passwords?|passwd|passphrase|passwort|pwd|pw|ww|pass|pincode|pin-code|activeringscode|activatiecode|activation code|koppelcode|inlogcode|toegangscode|verificatiecode)/g;

/** Said of a password, not a password. */
const notSecret =
  /^(?:vergeten|verloren|kwijt|wijzig\p{L}*|gewijzigd|verander\p{L}*|reset\p{L}*|gereset|herstel\p{L}*|instellen|ingesteld|aanpassen|aangepast|opnieuw|verplicht|onbekend|onjuist|incorrect|fout|ongeldig|verlopen|verkeerd|juist|goed|leeg|niet|geen|nee|ja|nvt|zie|volgt|wordt|is|was|de|het|een|en|of|via|per|apart|idem|null|none|undefined|true|false|required|forgot\p{L}*|changed?|invalid|wrong|hetzelfde|dezelfde|zelfde|minimaal|maximaal|sterk|zwak|string|text|password|wachtwoord|hidden|redacted|gevoelig|verwijderd|geheim)$/u;

function isSecret({ text, label, link, alone }: LabelledValue): boolean {
  const word = text.toLowerCase();
  if (text.length < 4 || text.length > 64 || notSecret.test(word.replace(/[.,!?:]+$/, ''))) return false;
  if (/^([*•.xX#_-])\1*$/.test(text) || /^[<[{(].*[>\]})]$/.test(text) || /^(?:https?:|www\.)/.test(word)) return false;
  if (/^\w+=/.test(text) && link === 'none') return false; // the next key of a log line
  const odd = /\d/.test(text) || /[^\p{L}.,!?'-]/u.test(text) || /\p{Ll}\p{Lu}/u.test(text);
  if (link === 'none' && label.startsWith('pin')) return /^\d{4,8}$/.test(text);
  if (link === 'none') return /\d/.test(text) && /\p{L}/u.test(text);
  return link === 'is' ? odd : odd || alone;
}

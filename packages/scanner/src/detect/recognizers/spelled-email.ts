import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Addresses written to fool robots: `naam [at] domein.nl`, `naam(at)domein punt nl`. */
export const spelledEmail: Recognizer = {
  id: 'spelled-email',
  entity: 'EMAIL_ADDRESS',
  about: 'https://en.wikipedia.org/wiki/Address_munging',
  keywords: ['at)', 'at ]', 'at]', 'at}', 'at>', 'at )', 'apenst', ' punt ', ' dot ', '(a)', '[a]', '[@]', '(@)'],
  *find(source) {
    for (const { index, 0: sign } of source.lower.matchAll(signs)) {
      const local = /[\p{L}\d][\p{L}\d._+-]{0,63}$/u.exec(source.lower.slice(Math.max(0, index - 64), index))?.[0];
      const rest = source.lower.slice(index + sign.length, index + sign.length + 120);
      const domain = (sign === ' at ' ? spelledDomain : anyDomain).exec(rest)?.[0];
      if (!local || !domain) continue;
      const start = index - local.length;
      const end = index + sign.length + domain.length;
      yield { start, end, score: 0.9, because: because(source, start, 'spelled out') };
    }
  },
};

const signs = / ?[[({<] ?(?:at|a|@|apenstaart(?:je)?) ?[\])}>] ?| apenstaart(?:je)? | at /g;
const label = '[\\p{L}\\d][\\p{L}\\d-]{0,62}';
const spelledDot = ' ?[\\[({] ?(?:dot|punt|\\.) ?[\\])}] ?| (?:dot|punt) ';
const anyDomain = new RegExp(
  `^${label}(?:(?:${spelledDot}|\\.)${label}){0,4}(?:${spelledDot}|\\.)\\p{L}{2,24}(?!\\p{L})`,
  'u',
);
const spelledDomain = new RegExp(
  `^${label}(?:(?:${spelledDot})${label}){0,4}(?:${spelledDot})\\p{L}{2,24}(?!\\p{L})`,
  'u',
);

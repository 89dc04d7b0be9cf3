import { createHash } from 'node:crypto';
import type { CookieFinding, CookieVerdict } from '@derden/helpdesk/sweep';
import type { Language, Text } from '../lang/messages.ts';

const verdictWords: Readonly<Record<CookieVerdict, Text>> = {
  deviation: { nl: 'wijkt af', en: 'deviates' },
  unsure: { nl: 'niet zeker', en: 'unsure' },
  advice: { nl: 'advies', en: 'advice' },
  info: { nl: 'ter info', en: 'note' },
  fine: { nl: 'in orde', en: 'fine' },
};

const order: readonly CookieVerdict[] = ['deviation', 'unsure', 'advice', 'info', 'fine'];

/** What is said of each cookie, the worst first. Names only, no value. */
export function findingLines(found: readonly CookieFinding[], language: Language): readonly string[] {
  const sorted = found.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return sorted.map(({ verdict, cookie, domain, id, says }) => {
    const what = [cookie, domain === null ? null : `(${domain})`].filter(Boolean).join(' ');
    return `${verdictWords[verdict][language]}  ${what === '' ? '' : `${what}: `}${id} ${says[language]}`;
  });
}

/** The text is public, and so is the digest that names its version. */
export function textVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

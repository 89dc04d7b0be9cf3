import type { copyWords, Proof } from '@derden/helpdesk/sweep';
import type { Language } from '../lang/messages.ts';

/** A proof for people: what is gone, what is left, and what they check themselves. */
export function proofLines(proof: Proof, words: typeof copyWords, language: Language): readonly string[] {
  const nl = language === 'nl';
  const head = proof.verified
    ? nl
      ? 'Alles van dit plan is weg of vervangen.'
      : 'Everything in this plan is gone or replaced.'
    : nl
      ? 'Niet alles is weg.'
      : 'Not everything is gone.';
  const tickets = proof.tickets.map(({ ticket, place, left, restorableUntil }) => {
    const remains = left.length === 0 ? '' : `  ${nl ? 'over' : 'left'}: ${left.join(' ')}`;
    const trash =
      restorableUntil === null ? '' : `  ${nl ? 'in de prullenbak tot' : 'in the trash until'} ${restorableUntil}`;
    return `#${ticket}  ${place}${remains}${trash}`;
  });
  const toCheck = proof.copies
    .filter(({ state }) => state === 'to-check')
    .map(({ copy }) => `  [ ] ${words[copy][language]}`);
  return [
    head,
    ...tickets,
    '',
    nl ? 'Kijk ook na, buiten Freshdesk:' : 'Check as well, outside Freshdesk:',
    ...toCheck,
    '',
    `${nl ? 'bewijs' : 'proof'} ${proof.digest}`,
  ];
}

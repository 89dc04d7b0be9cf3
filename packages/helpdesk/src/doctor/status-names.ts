import { type Choice, choicesOf, type Field, ticketStatus } from '@derden/freshdesk-client';
import type { TicketState } from '@derden/policy';

/** States that an account has to make statuses for. */
export type OwnState = Exclude<TicketState, 'open' | 'closed'>;

/** The names that they are known by, the Dutch one of the policy first (policy-rules §6). */
export const ownStates: Readonly<Record<OwnState, readonly [nl: string, en: string, ...others: string[]]>> = {
  'privacy-review': ['Privacycontrole', 'Privacy review', 'Privacy check'],
  'awaiting-anonymised': [
    'Wacht op geanonimiseerd bericht',
    'Waiting for anonymised message',
    'Awaiting anonymised message',
  ],
  'awaiting-identity': ['Wacht op identiteitscontrole', 'Waiting for identity check', 'Awaiting identity check'],
};

/** Every account has these, by the same numbers. */
const stock = { open: ticketStatus.open, closed: ticketStatus.closed } as const;

/** The number of each state's status, by the label that agents see. */
export function statusesIn(fields: readonly Field[]): Readonly<Partial<Record<TicketState, number>>> {
  const choices = statusChoices(fields);
  const found = Object.entries(ownStates).flatMap(([state, names]) => {
    const choice = choices.find(({ label }) => names.some((name) => plain(name) === plain(label)));
    return typeof choice?.value === 'number' ? [[state, choice.value] as const] : [];
  });
  return { ...stock, ...Object.fromEntries(found) };
}

export function statusChoices(fields: readonly Field[]): readonly Choice[] {
  const field = fields.find(({ name, type }) => name === 'status' || type === 'default_status');
  return field ? choicesOf(field) : [];
}

/** Capitals, spaces and hyphens differ from account to account. */
function plain(label: string): string {
  return label.toLowerCase().replace(/[^a-z]/g, '');
}

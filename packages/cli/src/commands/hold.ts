import type { HeldItem, HeldObject } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { contactIn, needed, numberIn, oneOf } from '../desk/operands.ts';
import { CliError } from '../error.ts';

const verbs = ['list', 'place', 'lift'] as const;

/** Keeps what cannot be undone from a ticket or a person. */
export const hold: Command = deskCommand({
  operands: 'list|place|lift --ticket ID|--contact CONTACT',
  about: { nl: 'houd een melding of persoon aan', en: 'hold a ticket or a person' },
  more: {
    nl: 'Wat is aangehouden, wordt niet verwijderd, wat er ook gepland is. Alleen voor de privacyrol. --reason is objection, legal-claim, authority, investigation, complaint, request-of-person, request-of-organisation of het nummer van een zaak.',
    en: 'What is held is not deleted, whatever is planned. For the privacy role only. --reason is objection, legal-claim, authority, investigation, complaint, request-of-person, request-of-organisation or the number of a case.',
  },
  options: {
    ticket: { type: 'string', short: 't', hint: 'ID' },
    contact: { type: 'string', hint: 'CONTACT' },
    reason: { type: 'string', hint: 'CODE' },
    all: { type: 'boolean' },
  },
  run: (desk) => actions[oneOf(desk.args.positionals[0] ?? 'list', verbs, 'hold', desk.messages)](desk),
});

const actions: Readonly<Record<(typeof verbs)[number], (desk: Desk) => Promise<Answer>>> = {
  async list({ engine, args, language }) {
    const { listHolds } = await import('@derden/helpdesk/sweep');
    const holds = await listHolds(engine, { all: args.flags.has('all') });
    const none = language === 'nl' ? 'Niets wordt aangehouden.' : 'Nothing is held.';
    return { value: holds, lines: holds.length === 0 ? [none] : holds.map((each) => heldLine(each, language)) };
  },
  async place(desk) {
    const { engine, args, messages, language } = desk;
    const reason = needed(args, 'reason', messages);
    const on = await heldObject(desk);
    const { placeHold } = await import('@derden/helpdesk/sweep');
    await placeHold(on, reason, engine);
    return { value: { on, reason }, lines: [language === 'nl' ? 'Aangehouden.' : 'Held.'] };
  },
  async lift(desk) {
    const on = await heldObject(desk);
    const { liftHold } = await import('@derden/helpdesk/sweep');
    await liftHold(on, desk.engine);
    return { value: { on, lifted: true }, lines: [desk.language === 'nl' ? 'Vrijgegeven.' : 'Released.'] };
  },
};

/** @throws CliError `usage` unless one of both is given */
async function heldObject({ engine, args, messages }: Desk): Promise<HeldObject> {
  const [ticket, contact] = [valueGiven(args, 'ticket'), valueGiven(args, 'contact')];
  if ((ticket === undefined) === (contact === undefined))
    throw new CliError('usage', messages.error.oneOfBoth('--ticket, --contact'));
  if (ticket !== undefined) return { kind: 'ticket', id: numberIn(ticket, '--ticket', messages) };
  const who = contactIn(contact ?? '', '--contact', messages);
  const { findContact } = await import('@derden/helpdesk/sweep');
  return { kind: 'contact', id: (await findContact(who, engine)).id };
}

function heldLine({ on, by, reason, state }: HeldItem, language: Desk['language']): string {
  const nl = language === 'nl';
  const what = on.kind === 'ticket' ? `${nl ? 'melding' : 'ticket'} #${on.id}` : `contact ${on.id}`;
  const lifted = state === 'lifted' ? `  ${nl ? 'vrijgegeven' : 'released'}` : '';
  return `${what}  ${reason}  ${nl ? 'door' : 'by'} ${by}${lifted}`;
}

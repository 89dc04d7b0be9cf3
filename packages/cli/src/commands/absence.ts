import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { contactIn, dayIn, needed, operand, read } from '../desk/operands.ts';

/** Says that somebody is away, so that others may ask. */
export const absence: Command = deskCommand({
  operands: 'CONTACT --until DATE',
  about: { nl: 'leg vast dat een contactpersoon er niet is', en: 'record that a contact is away' },
  more: {
    nl: 'CONTACT is een e-mailadres of een nummer. Zonder --since geldt het vanaf vandaag. De reden wordt niet vastgelegd.',
    en: 'CONTACT is an e-mail address or a number. Without --since it holds from today. The reason is not kept.',
  },
  options: {
    until: { type: 'string', hint: 'YYYY-MM-DD' },
    since: { type: 'string', hint: 'YYYY-MM-DD' },
    substitute: { type: 'string', hint: 'CONTACT' },
  },
  async run({ engine, args, messages, language }) {
    const who = contactIn(operand(args, 0, 'CONTACT', messages), 'CONTACT', messages);
    const until = dayIn(needed(args, 'until', messages), '--until', messages);
    const from = read(args, 'since', messages, dayIn) ?? null;
    const instead = read(args, 'substitute', messages, contactIn);
    const { findContact, recordAbsence } = await import('@derden/helpdesk/sweep');
    const { id } = await findContact(who, engine);
    const substitute =
      instead === undefined ? null : { contact: (await findContact(instead, engine)).id, confirmedBy: null };
    const seen = engine.now().toISOString();
    await recordAbsence(id, { kind: 'agentNote', seen, from, until, substitute }, engine);
    const told = language === 'nl' ? `Vastgelegd tot en met ${until}.` : `Recorded until ${until}.`;
    return { value: { contact: id, from, until, substitute: substitute?.contact ?? null }, lines: [told] };
  },
});

import type { Command } from '../command.ts';
import { carriedAnswer } from '../desk/carried.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { contactIn, needed, numberIn, operand } from '../desk/operands.ts';
import { ruleLine } from '../desk/rule-line.ts';
import { executing } from '../options.ts';

/** Invites somebody to the portal who asked for it and may have it. */
export const invite: Command = deskCommand({
  operands: 'CONTACT --requested-in TICKET',
  about: { nl: 'nodig iemand uit voor het portaal', en: 'invite somebody to the portal' },
  more: {
    nl: 'Alleen wie erom vroeg en op de lijst van de organisatie staat, als die er een heeft. Anders krijgt de aanvrager uitleg.',
    en: 'Only who asked for it and is on the list of the organisation, if it has one. Else whoever asked gets an explanation.',
  },
  options: { 'requested-in': { type: 'string', hint: 'TICKET' }, ...executing },
  async run(desk) {
    const { engine, args, messages, language, execute, io } = desk;
    const who = contactIn(operand(args, 0, 'CONTACT', messages), 'CONTACT', messages);
    const request = numberIn(needed(args, 'requested-in', messages), '--requested-in', messages);
    const { invite: decide } = await import('@derden/helpdesk/sweep');
    const invitation = await decide(who, request, engine, { execute, signal: io.signal });
    return carriedAnswer(invitation, [ruleLine(invitation.decision, language)], desk);
  },
});

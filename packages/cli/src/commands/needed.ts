import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { lookAgain } from '../desk/look-again.ts';
import { allNeeded, dayIn, needed as given, numberIn, operand, read } from '../desk/operands.ts';

/** Says that something is needed to solve the problem, and is deleted later. */
export const needed: Command = deskCommand({
  operands: 'TICKET --finding ID --reason TEXT --until DATE',
  about: { nl: 'houd een vondst tot het probleem is opgelost', en: 'keep a finding until the problem is solved' },
  more: {
    nl: 'De vondst blijft staan tot de dag die u noemt, tot de melding is opgelost, of dertig dagen. Bij K1 stemt een tweede medewerker in. U bent de medewerker van de sleutel van Freshdesk.',
    en: 'The finding stays until the day that you name, until the ticket is resolved, or for thirty days. K1 needs a second agent who agrees. You are the agent whose key of Freshdesk is used.',
  },
  options: {
    finding: { type: 'string', multiple: true, hint: 'ID' },
    reason: { type: 'string', hint: 'TEXT' },
    until: { type: 'string', hint: 'YYYY-MM-DD' },
    second: { type: 'string', hint: 'AGENT' },
  },
  async run(desk) {
    const { engine, args, messages, language } = desk;
    const ticket = numberIn(operand(args, 0, 'TICKET', messages), 'TICKET', messages);
    const findings = allNeeded(args, 'finding', messages);
    const reason = given(args, 'reason', messages);
    const until = dayIn(given(args, 'until', messages), '--until', messages);
    const second = read(args, 'second', messages, numberIn);
    const { flagNeeded } = await import('@derden/helpdesk/sweep');
    const { id: by } = await engine.freshdesk.agents.me();
    const order = { by, reason, until, ...(second !== undefined && { second }) };
    const flags = [];
    for (const finding of findings) flags.push(await flagNeeded(ticket, finding, order, engine));
    const told =
      language === 'nl'
        ? `Vastgelegd tot ${until}: ${findings.length} van melding #${ticket}.`
        : `Recorded until ${until}: ${findings.length} of ticket #${ticket}.`;
    const value = { ticket, needed: flags.map(({ finding, until: end, setOn }) => ({ finding, until: end, setOn })) };
    return { value, lines: [told, await lookAgain(ticket, desk)] };
  },
});

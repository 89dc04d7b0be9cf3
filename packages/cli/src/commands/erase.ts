import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { archiveGiven } from '../desk/archived.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { contactIn, operand } from '../desk/operands.ts';
import { conditionWords, leaverLine, purgedLine } from '../desk/purge-lines.ts';
import { exit } from '../exit.ts';
import { executing } from '../options.ts';

/** Erases somebody who left, outside January. */
export const erase: Command = deskCommand({
  operands: 'CONTACT [--reason CODE]',
  about: { nl: 'wis iemand die vertrokken is, buiten januari', en: 'erase somebody who left, outside January' },
  more: {
    nl: 'Met --reason wordt een plan gemaakt, dat een ander goedkeurt; --execute maakt daarbij alleen een algemeen profiel dat ontbreekt. Zonder --reason wordt het goedgekeurde plan getoond, en met --execute uitgevoerd. Alleen voor de privacyrol. Redenen: objection, legal-claim, authority, investigation, complaint, request-of-person, request-of-organisation of het nummer van een zaak.',
    en: 'With --reason a plan is made, which somebody else approves; --execute then only makes a general profile that lacks. Without --reason the approved plan is shown, and with --execute carried out. For the privacy role only. Reasons: objection, legal-claim, authority, investigation, complaint, request-of-person, request-of-organisation or the number of a case.',
  },
  options: {
    reason: { type: 'string', hint: 'CODE' },
    archived: { type: 'string', multiple: true, hint: 'none|LIST' },
    ...executing,
  },
  run(desk) {
    const who = contactIn(operand(desk.args, 0, 'CONTACT', desk.messages), 'CONTACT', desk.messages);
    const reason = valueGiven(desk.args, 'reason');
    return reason === undefined ? carriedOut(who, desk) : planned(who, reason, desk);
  },
});

async function planned(who: number | string, reason: string, desk: Desk): Promise<Answer> {
  const { engine, execute, io, language } = desk;
  const { contactMachine, planErasure } = await import('@derden/helpdesk/sweep');
  const options = { execute, signal: io.signal, archive: archiveGiven(desk) };
  const report = await planErasure(who, reason, engine, options);
  const line = leaverLine(report, conditionWords(contactMachine, language), language);
  const next = report.plan === null ? [] : [`  derden plan show ${report.plan}`];
  return { value: report, lines: [line, ...next], code: report.state === 'blocked' ? exit.failed : exit.done };
}

async function carriedOut(who: number | string, desk: Desk): Promise<Answer> {
  const { engine, execute, io, language } = desk;
  const { applyErasure, contactMachine, findContact } = await import('@derden/helpdesk/sweep');
  const contact = typeof who === 'number' ? who : (await findContact(who, engine)).id;
  const purged = await applyErasure(contact, engine, { execute, signal: io.signal, archive: archiveGiven(desk) });
  const line = purgedLine(purged, conditionWords(contactMachine, language), language);
  const isOver = purged.state === 'purged' || purged.state === 'gone' || (!execute && purged.state === 'ready');
  return { value: purged, lines: [line], code: isOver ? exit.done : exit.failed };
}

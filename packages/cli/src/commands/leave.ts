import type { ConfirmedBy, Report } from '@derden/helpdesk/sweep';
import type { Command } from '../command.ts';
import { carriedAnswer } from '../desk/carried.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { contactIn, dayIn, needed, numberIn, oneOf, operand, read } from '../desk/operands.ts';
import { ruleLine } from '../desk/rule-line.ts';
import { executing } from '../options.ts';

/** Somebody left, or did not after all. */
export const leave: Command = deskCommand({
  operands: 'CONTACT --reported-by WHO',
  about: { nl: 'een contactpersoon vertrekt, of komt terug', en: 'a contact leaves, or comes back' },
  more: {
    nl: 'Het account sluit op de laatste werkdag; in januari volgt de opschoning. Een vertrek dat alleen een teken is, wordt eerst nagevraagd. Met --return was de melding onjuist of is iemand terug.',
    en: 'The account closes on the last working day; the clean-up follows in January. What is only a sign of leaving is asked about first. With --return the report was wrong, or somebody is back.',
  },
  options: {
    'reported-by': { type: 'string', hint: 'WHO' },
    'last-day': { type: 'string', hint: 'YYYY-MM-DD' },
    ticket: { type: 'string', short: 't', hint: 'ID' },
    return: { type: 'boolean' },
    ...executing,
  },
  run: (desk) => (desk.args.flags.has('return') ? returned(desk) : left(desk)),
});

const reporters = ['self', 'account-manager', 'someone-else', 'auto-reply', 'bounce'] as const;

async function left(desk: Desk): Promise<Answer> {
  const { engine, args, messages, language, execute, io } = desk;
  const who = subject(desk);
  const report: Report = {
    by: reporterIn(needed(args, 'reported-by', messages), desk),
    lastDay: read(args, 'last-day', messages, dayIn),
    ticket: read(args, 'ticket', messages, numberIn),
  };
  const { leave: depart } = await import('@derden/helpdesk/sweep');
  const result = await depart(who, report, engine, { execute, signal: io.signal });
  const { decision, departedOn } = result;
  const told = departedOn === null ? asking[language] : closing[language](departedOn);
  return carriedAnswer(result, [ruleLine(decision, language), told], desk);
}

async function returned(desk: Desk): Promise<Answer> {
  const { engine, args, messages, language, execute, io } = desk;
  const who = subject(desk);
  const confirmedBy = confirmerIn(needed(args, 'reported-by', messages), desk);
  const { comeBack } = await import('@derden/helpdesk/sweep');
  const carried = await comeBack(who, confirmedBy, engine, { execute, signal: io.signal });
  return carriedAnswer(carried, [back[language]], desk);
}

function subject({ args, messages }: Desk): number | string {
  return contactIn(operand(args, 0, 'CONTACT', messages), 'CONTACT', messages);
}

function confirmerIn(word: string, { messages }: Desk): ConfirmedBy {
  return word.includes('@')
    ? { email: word }
    : oneOf<'account-manager'>(word, ['account-manager'], '--reported-by', messages);
}

function reporterIn(word: string, { messages }: Desk): Report['by'] {
  return word.includes('@') ? { email: word } : oneOf(word, reporters, '--reported-by', messages);
}

const closing = {
  nl: (day: string) => `Laatste werkdag: ${day}.`,
  en: (day: string) => `Last working day: ${day}.`,
} as const;

const asking = {
  nl: 'Iemand vraagt dit na: derden alerts',
  en: 'Somebody asks about it: derden alerts',
} as const;

const back = {
  nl: 'Vastgelegd: niets van deze persoon wordt nog opgeschoond. Het account gaat open met een nieuwe uitnodiging.',
  en: 'Recorded: nothing of this person is cleaned up any more. The account opens with a new invitation.',
} as const;

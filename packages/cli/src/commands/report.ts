import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { needed, numberIn, oneOf } from '../desk/operands.ts';
import { ruleLine } from '../desk/rule-line.ts';

/** What is told once a year. */
export const report: Command = deskCommand({
  operands: 'yearly --year YEAR',
  about: { nl: 'het jaarverslag over bewaren', en: 'the yearly report on what is kept' },
  more: {
    nl: 'Profielen die bij geen klant horen, en of er een bewaartermijn voor meldingen is. Verwijdert niets.',
    en: 'Profiles that belong to no customer, and whether there is a retention period for tickets. Deletes nothing.',
  },
  options: { year: { type: 'string', hint: 'YYYY' } },
  async run({ engine, args, messages, language, io }) {
    oneOf(args.positionals[0] ?? 'yearly', ['yearly'], 'report', messages);
    const year = numberIn(needed(args, 'year', messages), '--year', messages);
    const { yearlyReport } = await import('@derden/helpdesk/sweep');
    const value = await yearlyReport(year, engine, io.signal);
    const { strays, warning } = value;
    const nl = language === 'nl';
    const wrote = Object.entries(strays.lastWrote).map(([when, count]) => {
      const last = nl ? `schreef het laatst in ${when}` : `last wrote in ${when}`;
      return `  ${when === 'none' ? (nl ? 'zonder melding' : 'without a ticket') : last}: ${count}`;
    });
    const lines = [
      ruleLine(strays, language),
      nl ? `Aantal profielen: ${strays.contacts.length}` : `Number of profiles: ${strays.contacts.length}`,
      ...wrote,
      ...(strays.contacts.length > 0 ? [`  contact ${strays.contacts.join(' ')}`] : []),
      ...(warning ? [ruleLine(warning, language)] : []),
    ];
    return { value, lines };
  },
});

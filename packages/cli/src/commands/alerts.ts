import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { oneOf, operand } from '../desk/operands.ts';
import { roleWords } from '../desk/words.ts';

/** What needs a human. */
export const alerts: Command = deskCommand({
  operands: 'list|seen [ID]',
  about: { nl: 'waarschuwingen voor mensen', en: 'alerts for people' },
  more: { nl: 'Met `seen ID` zegt u dat u ermee bezig bent.', en: 'With `seen ID` you say that you deal with it.' },
  async run({ engine, args, messages, language }) {
    const { acknowledge, openAlerts } = await import('@derden/helpdesk/sweep');
    if (oneOf(args.positionals[0] ?? 'list', ['list', 'seen'], 'alerts', messages) === 'seen') {
      const id = operand(args, 1, 'ID', messages);
      await acknowledge(id, engine);
      return { value: { acknowledged: id }, lines: [language === 'nl' ? 'Gezien.' : 'Seen.'] };
    }
    const value = await openAlerts(engine);
    const lines = value.map(
      ({ id, role, reason, ticket, row }) =>
        `${roleWords[role][language]}  ${reason}${ticket === null ? '' : ` #${ticket}`}  ${row}  ${JSON.stringify(id)}`,
    );
    return { value, lines: lines.length > 0 ? lines : [language === 'nl' ? 'Geen waarschuwingen.' : 'No alerts.'] };
  },
});

import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { statusLines } from '../desk/status-lines.ts';

/** How the helpdesk stands. */
export const status: Command = deskCommand({
  operands: '',
  about: { nl: 'hoe de helpdesk ervoor staat', en: 'how the helpdesk stands' },
  more: {
    nl: 'Wachtrij, plannen die wachten, tijd van ontvangst tot verwijdering, wat is aangehouden, bezwaren en waarschuwingen. Zonder gevonden gegevens.',
    en: 'Queue, plans that wait, time from receipt to removal, holds, objections and alerts. Without found values.',
  },
  async run(desk) {
    const { statusOf } = await import('@derden/helpdesk/sweep');
    const value = await statusOf(desk.engine, await desk.jobs());
    return { value, lines: statusLines(value, desk.messages) };
  },
});

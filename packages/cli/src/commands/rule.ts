import type { Seen } from '@derden/helpdesk/sweep';
import { entities } from '@derden/scanner';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type Desk, deskCommand } from '../desk/desk-command.ts';
import { lookAgain } from '../desk/look-again.ts';
import { needed, numberIn, oneOf, operand } from '../desk/operands.ts';

const verdicts = ['reject', 'remove'] as const;
const classes = ['K1', 'K2', 'K3'] as const;

/** What a reviewer says of a finding, or of what could not be read. */
export const rule: Command = deskCommand({
  operands: 'TICKET ITEM reject|remove',
  about: { nl: 'oordeel over een vondst of onleesbaar deel', en: 'judge a finding or an unreadable part' },
  more: {
    nl: 'ITEM is het nummer van een vondst, of van een deel dat niet kon worden gelezen. Zag u in zo’n deel gegevens van derden, dan zegt u bij `remove` met --class en --entity welke.',
    en: 'ITEM is the id of a finding, or of a part that could not be read. If you saw third-party data in such a part, say which with `remove` and --class and --entity.',
  },
  options: {
    class: { type: 'string', hint: 'K1|K2|K3' },
    entity: { type: 'string', multiple: true, hint: 'ENTITY' },
  },
  async run(desk) {
    const { engine, args, messages, language } = desk;
    const ticket = numberIn(operand(args, 0, 'TICKET', messages), 'TICKET', messages);
    const item = operand(args, 1, 'ITEM', messages);
    const verdict = oneOf(operand(args, 2, verdicts.join('|'), messages), verdicts, 'rule', messages);
    const saw = verdict === 'remove' ? seenIn(desk) : null;
    const { ruleOn } = await import('@derden/helpdesk/sweep');
    const said = verdict === 'reject' ? { verdict } : { verdict, ...(saw && { saw }) };
    const value = await ruleOn(ticket, item, said, engine);
    return { value, lines: [language === 'nl' ? 'Vastgelegd.' : 'Recorded.', await lookAgain(ticket, desk)] };
  },
});

/** Null when nothing was said of it. @throws CliError `usage` when only a part was */
function seenIn({ args, messages }: Desk): Seen | null {
  const words = args.values.entity ?? [];
  if (words.length === 0 && valueGiven(args, 'class') === undefined) return null;
  const severity = oneOf(needed(args, 'class', messages), classes, '--class', messages);
  const [first, ...more] = [needed(args, 'entity', messages), ...words.slice(0, -1)].map((word) =>
    oneOf(word.toUpperCase(), entities, '--entity', messages),
  );
  return first === undefined ? null : { class: severity, entities: [first, ...more] };
}

import type { BreachStep } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { effects, grounds, reportees } from '../desk/breach-words.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { numberIn, oneOf, operand } from '../desk/operands.ts';

const steps = ['assess', 'report', 'close'] as const satisfies readonly BreachStep[];

const verbs = ['list', ...steps] as const;

/** The register of possible breaches. */
export const breaches: Command = deskCommand({
  operands: 'list|assess|report|close [TICKET]',
  about: { nl: 'het register van mogelijke datalekken', en: 'the register of possible breaches' },
  more: {
    nl: 'Soorten, aantallen, tijden en maatregelen; geen gevonden gegevens. Een mens beoordeelt: `assess --effect …`, daarna `report --ground … --reported-to …` als er gemeld is, of `close --ground …` als dat niet hoeft. derden meldt zelf niets.',
    en: 'Kinds, numbers, times and measures; no found values. A human judges: `assess --effect …`, then `report --ground … --reported-to …` when it was reported, or `close --ground …` when it need not be. derden itself reports nothing.',
  },
  options: {
    format: { type: 'string', short: 'f', hint: 'text|csv|json' },
    output: { type: 'string', short: 'o', hint: 'FILE' },
    effect: { type: 'string', multiple: true, hint: 'EFFECT' },
    ground: { type: 'string', hint: 'GROUND' },
    'reported-to': { type: 'string', multiple: true, hint: 'WHOM' },
  },
  run(desk) {
    const verb = oneOf(desk.args.positionals[0] ?? 'list', verbs, 'breaches', desk.messages);
    return verb === 'list' ? listed(desk) : moved(verb, desk);
  },
});

async function listed({ engine, args, language, messages }: Desk): Promise<Answer> {
  const { breachFormats, exportBreaches, listBreaches } = await import('@derden/helpdesk/sweep');
  const format = oneOf(valueGiven(args, 'format') ?? 'text', breachFormats, '--format', messages);
  const text = await exportBreaches(engine, format, { language });
  const none = language === 'nl' ? 'Geen datalekken.\n' : 'No breaches.\n';
  return { value: await listBreaches(engine), lines: [], text: text === '' ? none : text };
}

async function moved(step: BreachStep, { engine, args, language, messages }: Desk): Promise<Answer> {
  const ticket = numberIn(operand(args, 1, 'TICKET', messages), 'TICKET', messages);
  const ground = valueGiven(args, 'ground');
  const judged = {
    effects: (args.values.effect ?? []).map((word) => oneOf(word, effects, '--effect', messages)),
    ground: ground === undefined ? null : oneOf(ground, grounds, '--ground', messages),
    reportedTo: (args.values['reported-to'] ?? []).map((word) => oneOf(word, reportees, '--reported-to', messages)),
  };
  const { moveBreach } = await import('@derden/helpdesk/sweep');
  const value = await moveBreach(ticket, step, judged, engine);
  return { value, lines: [language === 'nl' ? 'Vastgelegd.' : 'Recorded.'] };
}

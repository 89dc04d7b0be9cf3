import type { IntakeWord } from '@derden/helpdesk/sweep';
import type { Command } from '../command.ts';
import { type Desk, deskCommand } from '../desk/desk-command.ts';
import { lookAgain } from '../desk/look-again.ts';
import { numberIn, oneOf, operand } from '../desk/operands.ts';
import { ruleLine } from '../desk/rule-line.ts';
import { actionWords, objectWords } from '../desk/words.ts';
import { CliError } from '../error.ts';

/** Who asks in a ticket, and what follows. */
export const request: Command = deskCommand({
  operands: 'TICKET',
  about: { nl: 'wie vraagt er, en wat volgt daaruit', en: 'who asks, and what follows' },
  more: {
    nl: 'Met --set legt een medewerker vast wat geen programma mag raden: about=ict, urgency=incident, choice=handle, saidToBe=inhabitant, en hoe de identiteit is bevestigd: identity=portalLogin, phoneYes of phoneNo.',
    en: 'With --set an agent records what no program may guess: about=ict, urgency=incident, choice=handle, saidToBe=inhabitant, and how the identity was confirmed: identity=portalLogin, phoneYes or phoneNo.',
  },
  options: { set: { type: 'string', multiple: true, hint: 'NAME=VALUE' } },
  async run(desk) {
    const { engine, args, messages, language } = desk;
    const ticket = numberIn(operand(args, 0, 'TICKET', messages), 'TICKET', messages);
    const said = (args.values.set ?? []).map((word) => wordIn(word, desk));
    const { requestOn } = await import('@derden/helpdesk/sweep');
    const again = said.length === 0 ? [] : [await recorded(ticket, said, desk)];
    const { request: asked, gate, entries } = await requestOn(ticket, engine);
    const rules = [asked, gate].map((decision) => ruleLine(decision, language));
    const actions = entries.map(
      ({ row, action }) => `  ${row}  ${actionWords[action.kind][language]}${objectWords(action)}`,
    );
    return { value: { ticket, request: asked, gate, entries }, lines: [...rules, ...actions, ...again] };
  },
});

const identities = ['portalLogin', 'phoneYes', 'phoneNo'] as const;

const choices: Readonly<Record<string, readonly string[]>> = {
  about: ['question', 'ict', 'approval', 'listChange', 'invitation', 'departure', 'objection', 'nothing'],
  urgency: ['incident', 'disturbance', 'none', 'notJudged'],
  choice: ['handle', 'refer', 'open'],
  saidToBe: ['colleague', 'inhabitant', 'other'],
  approved: ['true', 'false'],
  identity: identities,
};

type Word = readonly [name: string, value: string];

/** @throws CliError `usage` */
function wordIn(word: string, { messages }: Desk): Word {
  const [name = '', value = ''] = word.split('=');
  const allowed = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (!allowed) throw new CliError('usage', messages.error.notOneOf('--set', name, Object.keys(choices)));
  return [name, oneOf(value, allowed, `--set ${name}`, messages)];
}

/** Who they are is a step of the identity check; the rest is kept as it was said. */
async function recorded(ticket: number, said: readonly Word[], desk: Desk): Promise<string> {
  const { identityWord, recordWord } = await import('@derden/helpdesk/sweep');
  const words = said.filter(([name]) => name !== 'identity');
  if (words.length > 0) await recordWord(ticket, changeOf(words), desk.engine);
  const identity = said.find(([name]) => name === 'identity');
  if (identity) await identityWord(ticket, oneOf(identity[1], identities, '--set', desk.messages), desk.engine);
  return lookAgain(ticket, desk);
}

function changeOf(words: readonly Word[]): Partial<IntakeWord> {
  return Object.fromEntries(words.map(([name, value]) => [name, name === 'approved' ? value === 'true' : value]));
}

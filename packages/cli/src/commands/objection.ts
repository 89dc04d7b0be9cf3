import type { ListedObjection, Said } from '@derden/helpdesk/sweep';
import type { Command } from '../command.ts';
import { carriedAnswer } from '../desk/carried.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { contactIn, needed, numberIn, oneOf, operand, read } from '../desk/operands.ts';
import { objectionStateWords } from '../desk/words.ts';
import { executing } from '../options.ts';

const steps = ['consult', 'extend', 'decide', 'answer', 'withdraw'] as const;

const talks = ['person', 'organisation'] as const;

const verbs = ['list', 'open', ...steps] as const;

/** Objections of people, from receipt to answer. */
export const objection: Command = deskCommand({
  operands: 'list|open|consult|extend|decide|answer|withdraw [TICKET]',
  about: { nl: 'bezwaren: openen, beslissen, beantwoorden', en: 'objections: open, decide, answer' },
  more: {
    nl: 'Vanaf `open --about tickets|storage` wordt niets van de persoon verwijderd. Dan `consult --with person|organisation`, `decide --outcome …` (keep-restricted, pseudonymise, delete, serve-otherwise, refuse), en `answer` als de persoon het weet. Redenen staan in een privénotitie: --reasons-in. Alleen voor de privacyrol.',
    en: 'From `open --about tickets|storage` on nothing of the person is deleted. Then `consult --with person|organisation`, `decide --outcome …` (keep-restricted, pseudonymise, delete, serve-otherwise, refuse), and `answer` when the person knows. Reasons stand in a private note: --reasons-in. For the privacy role only.',
  },
  options: {
    about: { type: 'string', hint: 'tickets|storage' },
    contact: { type: 'string', hint: 'CONTACT' },
    with: { type: 'string', hint: 'person|organisation' },
    outcome: { type: 'string', hint: 'OUTCOME' },
    'reasons-in': { type: 'string', hint: 'NOTE' },
    verified: { type: 'boolean' },
    all: { type: 'boolean' },
    ...executing,
  },
  async run(desk) {
    const verb = oneOf(desk.args.positionals[0] ?? 'list', verbs, 'objection', desk.messages);
    if (verb === 'list') return list(desk);
    const ticket = numberIn(operand(desk.args, 1, 'TICKET', desk.messages), 'TICKET', desk.messages);
    return verb === 'open' ? opened(ticket, desk) : moved(ticket, verb, desk);
  },
});

async function list({ engine, args, language }: Desk): Promise<Answer> {
  const { listObjections } = await import('@derden/helpdesk/sweep');
  const objections = await listObjections(engine, { all: args.flags.has('all') });
  const none = language === 'nl' ? 'Geen bezwaren.' : 'No objections.';
  return { value: objections, lines: objections.length === 0 ? [none] : objections.map((each) => row(each, language)) };
}

function row({ ticket, contact, state, due, blocks, about }: ListedObjection, language: Desk['language']): string {
  const nl = language === 'nl';
  const until = due === null ? '' : `  ${nl ? 'antwoord uiterlijk' : 'answer by'} ${due}`;
  const kept = blocks ? `  ${nl ? 'houdt verwijdering tegen' : 'keeps from deletion'}` : '';
  return `#${ticket}  contact ${contact}  ${aboutWords[about][language]}  ${objectionStateWords[state][language]}${until}${kept}`;
}

async function opened(ticket: number, desk: Desk): Promise<Answer> {
  const { engine, args, messages, language, execute, io } = desk;
  const about = oneOf(needed(args, 'about', messages), ['tickets', 'storage'], '--about', messages);
  const who = read(args, 'contact', messages, contactIn);
  const { findContact, openObjection } = await import('@derden/helpdesk/sweep');
  const contact = who === undefined ? undefined : (await findContact(who, engine)).id;
  const result = await openObjection({ ticket, about, contact }, engine, { execute, signal: io.signal });
  const { due } = result.objection;
  const told =
    language === 'nl'
      ? `Bezwaar geopend; antwoord uiterlijk ${due}. Niets van de persoon wordt verwijderd.`
      : `Objection opened; answer by ${due}. Nothing of the person is deleted.`;
  return carriedAnswer(result, [told], desk);
}

async function moved(ticket: number, event: (typeof steps)[number], desk: Desk): Promise<Answer> {
  const { engine, args, messages, language, execute, io } = desk;
  const { moveObjection, objectionOutcomes } = await import('@derden/helpdesk/sweep');
  const said: Said = {
    consulted: event === 'consult' ? oneOf(needed(args, 'with', messages), talks, '--with', messages) : undefined,
    outcome: read(args, 'outcome', messages, (word, name) => oneOf(word, objectionOutcomes, name, messages)),
    reasonsIn: read(args, 'reasons-in', messages, numberIn),
    verified: args.flags.has('verified'),
  };
  const result = await moveObjection(ticket, event, said, engine, { execute, signal: io.signal });
  const { objection: after, effects } = result;
  const state = objectionStateWords[after.state as ListedObjection['state']][language]; // as: written by the steps of an objection alone
  const tell = effects.some((effect) => effect === 'tellExtension' || effect === 'tellDecision');
  return carriedAnswer(result, [`#${ticket}: ${state}`, ...(tell ? [telling[language]] : [])], desk);
}

const aboutWords = {
  tickets: { nl: 'tegen het bewaren van meldingen', en: 'to tickets being kept' },
  storage: { nl: 'tegen opslag in Freshdesk', en: 'to storage in Freshdesk' },
} as const;

const telling = {
  nl: 'Schrijf dit nu zelf aan de persoon, met redenen; daarna: derden objection answer',
  en: 'Now write this to the person yourself, with reasons; then: derden objection answer',
} as const;

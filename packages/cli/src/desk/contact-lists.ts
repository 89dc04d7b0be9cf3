import type { AskedChange, ListChanged, VersionedList } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import { CliError } from '../error.ts';
import { carriedAnswer } from './carried.ts';
import type { Answer, Desk } from './desk-command.ts';
import { needed, numberIn, oneOf, operand, read } from './operands.ts';
import { ruleLine } from './rule-line.ts';
import { categoryWords } from './words.ts';

/** Who is on the lists; for people to read. */
export async function listLines({ engine, args, messages, language }: Desk): Promise<Answer> {
  const { listContacts } = await import('@derden/helpdesk/sweep');
  const lists = await listContacts(engine, read(args, 'organisation', messages, numberIn));
  const none = language === 'nl' ? 'Geen organisaties.' : 'No organisations.';
  const lines = lists.flatMap((list) => linesOf(list, language));
  return { value: lists, lines: lines.length > 0 ? lines : [none] };
}

function linesOf({ organisation, mode, entries }: VersionedList, language: Desk['language']): readonly string[] {
  const nl = language === 'nl';
  const head = `${nl ? 'organisatie' : 'organisation'} ${organisation}`;
  if (mode === 'none') return [`${head}: ${nl ? 'werkt zonder lijst' : 'works without a list'}`];
  if (entries.length === 0) return [`${head}: ${nl ? 'niemand op de lijst' : 'nobody on the list'}`];
  return [
    head,
    ...entries.map(({ name, email, category }) => `  ${email}  ${name}  ${categoryWords[category][language]}`),
  ];
}

/** A change of a list, as somebody asked for it. */
export function changeOf(kind: AskedChange['kind']): (desk: Desk) => Promise<Answer> {
  return async (desk) => {
    const { engine, args, messages, execute, io } = desk;
    const email = address(operand(args, 1, 'EMAIL', messages), 'EMAIL', desk);
    const by = address(needed(args, 'asked-by', messages), '--asked-by', desk);
    const category = valueGiven(args, 'category');
    const channel = valueGiven(args, 'channel');
    const asked = {
      kind,
      email,
      name: valueGiven(args, 'name') ?? null,
      category: category ? oneOf(category, ['general', 'ict'], '--category', messages) : null,
    };
    const request = {
      asked,
      organisation: await organisationFor(by, desk),
      by: { email: by },
      channel: channel ? oneOf(channel, ['email', 'portal'], '--channel', messages) : ('email' as const),
      ticket: read(args, 'requested-in', messages, numberIn),
    };
    const { changeList } = await import('@derden/helpdesk/sweep');
    const changed = await changeList(request, engine, { execute, signal: io.signal });
    const { id, outcome, missing, tell } = changed.decision;
    const value = { ...changed, decision: { id, outcome, missing, tell } };
    return { ...carriedAnswer(changed, decisionLines(changed, desk), desk), value };
  };
}

function decisionLines({ decision, plan }: ListChanged, { language }: Desk): readonly string[] {
  const nl = language === 'nl';
  const { missing, tell } = decision;
  const told = [...new Set(tell.map(({ email }) => email))].join(', ');
  return [
    ruleLine(decision, language),
    ...(missing.length > 0 ? [`${nl ? 'Nog te vragen' : 'Still to be asked'}: ${missing.join(', ')}`] : []),
    ...(plan && told ? [`${nl ? 'Laat het daarna weten aan' : 'Afterwards tell'}: ${told}`] : []),
  ];
}

/** The organisation that was named; else that of whoever asked. @throws CliError `usage` when that is none */
async function organisationFor(by: string, { engine, args, messages }: Desk): Promise<number> {
  const named = read(args, 'organisation', messages, numberIn);
  if (named !== undefined) return named;
  const { findContact } = await import('@derden/helpdesk/sweep');
  const { company_id } = await findContact(by, engine);
  if (company_id === null) throw new CliError('usage', messages.error.operandMissing('--organisation'));
  return company_id;
}

function address(word: string, name: string, { messages }: Desk): string {
  if (/^\S{1,64}@\S{1,250}$/.test(word)) return word;
  throw new CliError('usage', messages.error.notAnAddress(name));
}

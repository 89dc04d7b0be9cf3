import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ComparedList, ImportProblem } from '@derden/helpdesk/sweep';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';
import { carriedCode, carriedLines } from './carried.ts';
import type { Answer, Desk } from './desk-command.ts';
import { numberIn, operand, read } from './operands.ts';

/** Makes the lists as a CSV says. */
export async function importFile(desk: Desk): Promise<Answer> {
  const { engine, args, messages, execute, io } = desk;
  const csv = await textOf(operand(args, 1, 'FILE', messages), desk);
  const organisation = read(args, 'organisation', messages, numberIn);
  const { importContacts } = await import('@derden/helpdesk/sweep');
  const options = { execute, signal: io.signal, ...(organisation !== undefined && { organisation }) };
  const imported = await importContacts(csv, engine, options);
  const lists = imported.lists.flatMap((list) => [...comparedLines(list, desk), ...carriedLines(list, desk)]);
  const failed = imported.problems.length > 0 || imported.lists.some((list) => carriedCode(list) !== exit.done);
  return {
    value: imported,
    lines: [...(await problemLines(imported.problems, desk)), ...lists],
    code: failed ? exit.failed : exit.done,
  };
}

/** How Freshdesk differs from a CSV, or contradicts itself. */
export async function checkList(desk: Desk): Promise<Answer> {
  const { engine, args, messages, language } = desk;
  const file = args.positionals[1];
  const csv = file === undefined ? undefined : await textOf(file, desk);
  const { checkContacts } = await import('@derden/helpdesk/sweep');
  const { lists, problems } = await checkContacts(engine, csv, read(args, 'organisation', messages, numberIn));
  const lines = [...(await problemLines(problems, desk)), ...lists.flatMap((list) => comparedLines(list, desk))];
  const same = language === 'nl' ? 'Geen verschillen.' : 'No differences.';
  return { value: { lists, problems }, lines: lines.length === 0 ? [same] : lines };
}

/** The lists as CSV for spreadsheets. */
export async function exportLists({ engine, args, messages, language }: Desk): Promise<Answer> {
  const { exportContacts, listContacts } = await import('@derden/helpdesk/sweep');
  const organisation = read(args, 'organisation', messages, numberIn);
  const text = await exportContacts(engine, { language, ...(organisation !== undefined && { organisation }) });
  return { value: await listContacts(engine, organisation), lines: [], text };
}

function comparedLines(
  { organisation, differences, modeDiffers }: ComparedList,
  { language }: Desk,
): readonly string[] {
  const nl = language === 'nl';
  if (differences.length === 0 && !modeDiffers) return [];
  const head = `${nl ? 'organisatie' : 'organisation'} ${organisation}`;
  const mode = nl
    ? 'Of de organisatie een lijst heeft, verschilt: zet dat veld zelf.'
    : 'Whether the organisation has a list differs: set that field yourself.';
  const rows = differences.map(({ row, entry, contact }) => {
    const whose = [entry?.email, contact === null ? null : `contact ${contact}`].filter(Boolean).join(', ');
    return `  ${row.id}  ${whose}: ${row.says[language]}`;
  });
  return [head, ...(modeDiffers ? [`  ${mode}`] : []), ...rows];
}

async function problemLines(problems: readonly ImportProblem[], { language }: Desk): Promise<readonly string[]> {
  const { problemText } = await import('@derden/helpdesk/sweep');
  return problems.map((problem) => problemText(problem)[language]);
}

async function textOf(file: string, { io, messages }: Desk): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch {
    throw new CliError('failed', messages.error.missingPath(file));
  }
}

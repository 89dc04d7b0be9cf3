import type { JanuaryPart } from '@derden/helpdesk/sweep';
import { exit } from '../exit.ts';
import { archiveGiven } from './archived.ts';
import { carriedCode, carriedLines } from './carried.ts';
import type { Answer, Desk } from './desk-command.ts';
import { needed, numberIn } from './operands.ts';
import { conditionWords, leaverLine, openLine, partLine, purgedLine } from './purge-lines.ts';
import { generalWords } from './purge-words.ts';

/** One plan for each person who left. */
export async function planned(year: number, desk: Desk): Promise<Answer> {
  const { engine, execute, io, language } = desk;
  const { contactMachine, januaryPlan } = await import('@derden/helpdesk/sweep');
  const parts = await januaryPlan(year, engine, { execute, signal: io.signal, archive: archiveGiven(desk) });
  const words = conditionWords(contactMachine, language);
  const lines = parts.flatMap((part) => [
    partLine(part, language),
    ...(part.general === null || part.general === 'use' ? [] : [`  ${generalWords[part.general][language]}`]),
    ...part.leavers.map((leaver) => leaverLine(leaver, words, language)),
  ]);
  return partsAnswer(parts, lines, desk);
}

/** Tells the organisations. */
export async function notified(year: number, desk: Desk): Promise<Answer> {
  const { engine, execute, io, language } = desk;
  const { januaryNotify } = await import('@derden/helpdesk/sweep');
  const parts = await januaryNotify(year, engine, { execute, signal: io.signal });
  const lines = parts.flatMap((part) => [
    partLine(part, language),
    ...carriedLines(part, desk).map((line) => `  ${line}`.trimEnd()),
  ]);
  const failed = parts.some((part) => carriedCode(part) !== exit.done);
  return { ...partsAnswer(parts, lines, desk), code: failed ? exit.failed : exit.done };
}

/** The account manager agrees, where there is no general contact. */
export async function confirmed(year: number, { engine, args, messages, language }: Desk): Promise<Answer> {
  const organisation = numberIn(needed(args, 'organisation', messages), '--organisation', messages);
  const { januaryConfirm } = await import('@derden/helpdesk/sweep');
  await januaryConfirm(year, organisation, engine);
  return { value: { year, organisation, confirmed: true }, lines: [language === 'nl' ? 'Bevestigd.' : 'Confirmed.'] };
}

/** Carries out approved plans. */
export async function applied(year: number, desk: Desk): Promise<Answer> {
  const { engine, execute, io, language } = desk;
  const { contactMachine, januaryApply } = await import('@derden/helpdesk/sweep');
  const parts = await januaryApply(year, engine, { execute, signal: io.signal, archive: archiveGiven(desk) });
  const people = parts.flatMap((part) => part.people);
  const words = conditionWords(contactMachine, language);
  const lines = parts.flatMap((part) => [
    partLine(part, language),
    ...part.people.map((person) => purgedLine(person, words, language)),
  ]);
  const left = execute && people.some(({ state }) => state !== 'purged' && state !== 'gone');
  const hint = !execute && people.some(({ state }) => state === 'ready') ? ['', dryRun[language]] : [];
  return { ...partsAnswer(parts, [...lines, ...hint], desk), code: left ? exit.failed : exit.done };
}

/** Reads back, and proves. */
export async function verified(year: number, { engine, io, language }: Desk): Promise<Answer> {
  const { januaryVerify } = await import('@derden/helpdesk/sweep');
  const proof = await januaryVerify(year, engine, io.signal);
  const nl = language === 'nl';
  const lines = [
    nl ? `Bewezen: ${proof.proofs.length} personen.` : `Proven: ${proof.proofs.length} persons.`,
    ...proof.proofs.map(({ contact, plan, digest }) => `  contact ${contact}  plan ${plan}  digest ${digest}`),
    ...proof.open.map((each) => openLine(each, language)),
  ];
  return { value: proof, lines, code: proof.open.length > 0 ? exit.failed : exit.done };
}

function partsAnswer(
  parts: readonly Omit<JanuaryPart, 'leavers'>[],
  lines: readonly string[],
  { language }: Desk,
): Answer {
  const nobody = language === 'nl' ? 'Niemand om op te schonen.' : 'Nobody to clean up.';
  return { value: parts, lines: parts.length === 0 ? [nobody] : lines };
}

const dryRun = {
  nl: 'Er is niets gedaan: --execute voert het uit.',
  en: 'Nothing was done: --execute carries it out.',
} as const;

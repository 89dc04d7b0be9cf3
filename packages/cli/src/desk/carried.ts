import type { Carried } from '@derden/helpdesk/sweep';
import { exit } from '../exit.ts';
import type { Language } from '../lang/messages.ts';
import type { Answer, Desk } from './desk-command.ts';
import { entryLines } from './plan-lines.ts';
import { stepLines } from './step-lines.ts';

/** What a command planned: what was done of it, or what would be done and who can let it. */
export function carriedLines({ plan, applied }: Carried, { language, execute }: Desk): readonly string[] {
  if (plan === null) return [];
  if (applied) return stepLines(plan, applied.steps, language);
  return [...entryLines(plan, language), '', (execute ? waits : hint)[language](plan.id)];
}

const hint: Readonly<Record<Language, (plan: string) => string>> = {
  nl: (plan) =>
    `In Freshdesk is niets gewijzigd: --execute voert het uit, of iemand beoordeelt het: derden plan show ${plan}`,
  en: (plan) =>
    `Nothing was changed in Freshdesk: --execute carries it out, or somebody reviews it: derden plan show ${plan}`,
};

/** What destroys something is never carried out by the command that planned it. */
const waits: Readonly<Record<Language, (plan: string) => string>> = {
  nl: (plan) => `Dit wacht op beoordeling: derden plan show ${plan}`,
  en: (plan) => `This waits for review: derden plan show ${plan}`,
};

/** The whole answer of a command that makes one plan. */
export function carriedAnswer(
  value: Carried & object,
  head: readonly string[],
  desk: Desk,
): Required<Pick<Answer, 'code'>> & Answer {
  return { value, lines: [...head, ...carriedLines(value, desk)], code: carriedCode(value) };
}

/** `failed` when a step was refused or skipped. */
export function carriedCode({ applied }: Carried): number {
  return (applied?.steps ?? []).every(({ state }) => state === 'done') ? exit.done : exit.failed;
}

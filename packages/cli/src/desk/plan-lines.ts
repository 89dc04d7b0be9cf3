import type { StoredPlan } from '@derden/helpdesk/sweep';
import type { Language } from '../lang/messages.ts';
import { actionWords, objectWords, purposeWords, stateWords } from './words.ts';

type PlanEntry = StoredPlan['plan']['entries'][number];

/** A plan in one line. */
export function planRow({ plan, state, ticket }: StoredPlan, language: Language): string {
  const what = Object.entries(plan.counts).map(
    ([kind, count]) => `${count} × ${actionWords[kind as PlanEntry['action']['kind']][language]}`,
  ); // as: counted by kind
  const about = ticket === null ? '' : ` #${ticket}`;
  return `${plan.id}  ${stateWords[state][language]}  ${purposeWords[plan.purpose][language]}${about}  ${what.join(', ')}`;
}

/** A plan for whoever reviews it: what would be done, by which row, and the digest to name. */
export function planLines(stored: StoredPlan, language: Language): readonly string[] {
  const { plan } = stored;
  const nl = language === 'nl';
  return [
    planRow(stored, language),
    `${nl ? 'door' : 'by'} ${plan.author}, ${plan.createdAt.slice(0, 16)}, ${nl ? 'geldig tot' : 'valid until'} ${plan.expiresAt.slice(0, 10)}`,
    '',
    ...entryLines(plan, language),
    '',
    `digest ${plan.digest}`,
  ];
}

/** What a plan would do, in order. */
export function entryLines({ entries }: StoredPlan['plan'], language: Language): readonly string[] {
  return entries.map((entry, at) => `${String(at + 1).padStart(3)}. ${entryLine(entry, language)}`);
}

function entryLine({ action, row, classes, findings }: PlanEntry, language: Language): string {
  const found = findings.length === 0 ? '' : `  ${classes.join('/')} (${findings.join(' ')})`;
  return `${actionWords[action.kind][language]}${objectWords(action)}  ${row}${found}`;
}

import type { Applied, StoredPlan } from '@derden/helpdesk/sweep';
import type { Language, Text } from '../lang/messages.ts';
import { actionWords, objectWords } from './words.ts';

type Step = Applied['steps'][number];

const stateWords: Readonly<Record<Step['state'], Text>> = {
  intent: { nl: 'begonnen', en: 'begun' },
  done: { nl: 'gedaan', en: 'done' },
  skipped: { nl: 'overgeslagen', en: 'skipped' },
  refused: { nl: 'geweigerd', en: 'refused' },
};

/** What became of each entry of a plan. */
export function stepLines(
  { entries }: StoredPlan['plan'],
  steps: readonly Step[] | null,
  language: Language,
): readonly string[] {
  if (steps === null)
    return [
      language === 'nl'
        ? 'Dit plan is al uitgevoerd, of iemand is ermee bezig.'
        : 'This plan was carried out already, or somebody is at it.',
    ];
  const byEntry = new Map(steps.map((step) => [step.entry, step]));
  return entries.map((entry) => {
    const step = byEntry.get(entry.id);
    const state = step ? stateWords[step.state][language] : '–';
    return `${state}${step?.code ? ` (${step.code})` : ''}  ${actionWords[entry.action.kind][language]}${objectWords(entry.action)}`;
  });
}

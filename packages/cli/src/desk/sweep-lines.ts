import type { Handled, SweepReport, TimersReport } from '@derden/helpdesk/sweep';
import type { Desk } from './desk-command.ts';
import { goneWord } from './words.ts';

type Speaking = Pick<Desk, 'language' | 'messages'>;

/** What was seen in each ticket that needs something: verdict, rows that decided, plans. */
export function sweepLines(
  { handled, failed }: SweepReport,
  seen: readonly Handled[],
  { language, messages }: Speaking,
): readonly string[] {
  const nl = language === 'nl';
  const head = nl ? `${handled} meldingen bekeken` : `${handled} tickets looked at`;
  const lost = failed === 0 ? '' : `, ${failed} ${nl ? 'niet gelukt' : 'failed'}`;
  const rows = seen
    .filter(({ plans, verdict }) => plans.length > 0 || verdict !== 'clean')
    .toSorted((a, b) => a.ticket - b.ticket)
    .map(({ ticket, verdict, rows: by, plans, applied }) => {
      const word = verdict === 'gone' ? goneWord[language] : messages.verdict[verdict];
      const planned = plans.map(
        (plan) => `plan ${plan}${applied.includes(plan) ? ` (${nl ? 'uitgevoerd' : 'carried out'})` : ''}`,
      );
      return [`#${ticket}`, word, by.join(' '), planned.join(', ')].filter(Boolean).join('  ');
    });
  const next = seen.some(({ plans, applied }) => plans.length > applied.length) ? ['', toReview[language]] : [];
  return [head + lost, ...rows, ...next];
}

/** What was due by itself; nothing when nothing was. */
export function timerLines(
  { expired, overdue, plans, looked, failed }: TimersReport,
  { language }: Speaking,
): readonly string[] {
  const word = timerWords[language];
  return [
    ...(expired.length > 0 ? [`${word.expired}: ${expired.join(' ')}`] : []),
    ...(overdue > 0 ? [`${word.overdue}: ${overdue}`] : []),
    ...(plans.length > 0 ? [`${word.plans}: ${plans.join(' ')}`] : []),
    ...(looked.length > 0 ? [`${word.looked}: ${looked.map((ticket) => `#${ticket}`).join(' ')}`] : []),
    ...failed.map(({ about, code }) => `${word.failed}: ${about} (${code})`),
  ];
}

const toReview = {
  nl: 'Plannen bekijken: derden plan list',
  en: 'To look at plans: derden plan list',
} as const;

const timerWords = {
  nl: {
    expired: 'verlopen plannen',
    overdue: 'te laat beoordeeld',
    plans: 'plannen omdat de tijd daar is',
    looked: 'opnieuw bekeken',
    failed: 'niet gelukt',
  },
  en: {
    expired: 'expired plans',
    overdue: 'reviews overdue',
    plans: 'plans that were due',
    looked: 'looked at again',
    failed: 'failed',
  },
} as const;

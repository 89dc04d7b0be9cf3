import type { Status } from '@derden/helpdesk/sweep';
import type { Messages } from '../lang/messages.ts';
import { goneWord, roleWords, stateWords } from './words.ts';

const heads = {
  nl: {
    cursor: 'bijgewerkt tot',
    swept: 'laatste ronde',
    never: 'nog niet gekeken',
    tooLate: 'te laat',
    queue: 'wachtrij',
    waiting: 'wachten',
    active: 'bezig',
    failed: 'opgegeven',
    tickets: 'meldingen',
    plans: 'plannen',
    reviews: 'te beoordelen',
    lag: 'ontvangst tot verwijdering',
    lagOf: (median: number, worst: number) => `mediaan ${median} min, langste ${worst} min`,
    none: 'nog niets verwijderd',
    late: 'te laat verwijderd',
    overdue: 'staat er te lang',
    holds: 'aangehouden',
    objections: 'bezwaren',
    resubmissions: 'wacht op een nieuw bericht',
    due: 'aan de beurt',
    alerts: 'waarschuwingen',
    journal: 'logboek',
    lines: 'regels',
  },
  en: {
    cursor: 'up to date until',
    swept: 'last sweep',
    never: 'not looked yet',
    tooLate: 'late',
    queue: 'queue',
    waiting: 'waiting',
    active: 'being worked on',
    failed: 'given up',
    tickets: 'tickets',
    plans: 'plans',
    reviews: 'to review',
    lag: 'receipt to removal',
    lagOf: (median: number, worst: number) => `median ${median} min, longest ${worst} min`,
    none: 'nothing removed yet',
    late: 'removed late',
    overdue: 'stands too long',
    holds: 'holds',
    objections: 'objections',
    resubmissions: 'new message awaited',
    due: 'due',
    alerts: 'alerts',
    journal: 'journal',
    lines: 'records',
  },
} as const;

/** The status as two columns. */
export function statusLines(status: Status, { language, verdict }: Messages): readonly string[] {
  const word = heads[language];
  const { queue, lag, resubmissions, journal } = status;
  const plans = counted(status.plans, (state) => stateWords[state][language]);
  const tickets = counted(status.tickets, (seen) => (seen === 'gone' ? goneWord[language] : verdict[seen]));
  const alerts = counted(status.alerts, (role) => roleWords[role][language]);
  const reviews = status.reviews.map(({ plan, due, late }) => `${plan} (${due}${late ? `, ${word.tooLate}` : ''})`);
  return columns([
    [word.cursor, status.cursor === null ? word.never : moment(status.cursor)],
    [word.swept, status.lastSweep === null ? word.never : moment(status.lastSweep.at)],
    [word.queue, `${queue.waiting} ${word.waiting}, ${queue.active} ${word.active}, ${queue.failed} ${word.failed}`],
    [word.tickets, tickets],
    [word.plans, plans],
    [word.reviews, reviews.join(', ')],
    [word.lag, lag.count === 0 ? word.none : word.lagOf(lag.median, lag.worst)],
    [word.late, lag.late.map((ticket) => `#${ticket}`).join(' ')],
    [word.overdue, lag.overdue.map((ticket) => `#${ticket}`).join(' ')],
    [word.holds, String(status.holds)],
    [word.objections, String(status.objections)],
    [word.resubmissions, `${resubmissions.open}, ${word.due}: ${resubmissions.due}`],
    [word.alerts, alerts],
    [word.journal, `${journal.length} ${word.lines}`],
  ]);
}

/** Counts with their names, in words. */
function counted<Name extends string>(
  counts: Readonly<Partial<Record<Name, number>>>,
  words: (name: Name) => string,
): string {
  const names = Object.keys(counts) as Name[]; // as: keys of the record
  return names.map((name) => `${words(name)} ${counts[name]}`).join(', ');
}

function columns(rows: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value || '–'}`);
}

/** `2026-11-24 09:00`, in UTC. */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

import type { Finding, Report } from '@derden/scanner';
import { PolicyError } from '../error.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { HelpdeskTicket, TicketPart } from '../third-party/ticket.ts';
import type { Instant } from '../time/calendar.ts';
import type { BreachEntry, Cause } from './entry.ts';

/** What the register gets of a `registerBreach` entry. @throws PolicyError `bad_plan` for another action */
export function breachOf(
  { action, row, findings }: Pick<NewEntry, 'action' | 'row' | 'findings'>,
  report: Pick<Report, 'findings'>,
  ticket: Pick<HelpdeskTicket, 'parts'>,
  foundAt: Instant,
): BreachEntry {
  if (action.kind !== 'registerBreach') throw new PolicyError('bad_plan', 'only registerBreach makes a breach entry');
  const named = new Set(findings);
  const found = report.findings.filter(({ id }) => named.has(id));
  const causes = found.map((finding) => causeOf(finding, ticket));
  return {
    ticket: action.ticket,
    foundAt,
    status: 'possible',
    causes: unique(row === 'T15' ? [...causes, 'bulk'] : causes),
    classes: unique(action.classes),
    entities: unique(found.map(({ entity }) => entity)),
    relations: unique(found.map(({ relation }) => relation)),
    persons: action.persons,
    findings: unique(findings),
    measures: [],
    effects: [],
    ground: null,
    reportedTo: [],
    history: [],
  };
}

function causeOf({ part }: Finding, { parts }: Pick<HelpdeskTicket, 'parts'>): Cause {
  const own = parts.find(({ id }) => id === part);
  if (own?.by !== 'agent') return 'received';
  const message = parts.find(({ id }) => id === own.on) ?? own;
  return isSent(message) ? 'sent-by-agent' : 'written-by-agent';
}

function isSent({ kind }: TicketPart): boolean {
  return kind === 'reply' || kind === 'forward';
}

function unique<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].sort();
}

import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import { missingForAutomatic } from './automatic.ts';
import type { TicketCase } from './case.ts';
import { thresholds } from './confidence.ts';
import { type Item, itemsOf } from './items.ts';
import { type Manual, manualOf } from './manual.ts';
import { type Removal, removalOf } from './removal.ts';
import { type SenderMessage, senderMessage } from './sender-message.ts';
import { standingOf } from './standing.ts';
import { type BulkFacts, bulkRules } from './ticket-rules.ts';
import type { Situation } from './ticket-state.ts';

/** All decisions on a ticket, before they become entries. */
export interface Judgement {
  readonly items: readonly Item[];
  readonly removal: Removal;
  readonly manual: readonly Manual[];
  readonly bulk: Decision<BulkFacts, 'alert' | 'nothing'>;
  readonly message: SenderMessage;
  readonly automatic: boolean;
  readonly situation: Situation;
}

/** @throws PolicyError */
export function judge(given: TicketCase): Judgement {
  const items = itemsOf(given);
  const removal = removalOf(given, items);
  const manual = manualOf(given.ticket, removal, items);
  const message = senderMessage(given, removal, items);
  const automatic = isAutomatic(given, removal);
  const situation = situationOf({ items, removal, manual, message, automatic }, given);
  return { items, removal, manual, bulk: bulkOf(given), message, automatic, situation };
}

function bulkOf({ report }: TicketCase): Decision<BulkFacts, 'alert' | 'nothing'> {
  const strangers = report.subjects.filter(({ relation }) => relation === 'third-party' || relation === 'unknown');
  return decide(bulkRules, { persons: strangers.length, from: thresholds.bulkPersons });
}

/** All that a plan destroys, and was found, must be sure; one doubt and people look at the whole plan. */
function isAutomatic({ automatic, settings }: TicketCase, { gone, going, scope }: Removal): boolean {
  const named = new Set([...gone, ...going.flatMap(({ items }) => items)]);
  const found = [...named].filter(({ decision }) => ['remove', 'review'].includes(decision.outcome.do));
  const optedIn = automatic.filter((each) => settings.automaticClasses.includes(each));
  return (
    found.length > 0 &&
    found.every(({ decision, class: severity, detection, attribution }) => {
      const { relation } = decision.facts;
      const wholeTicket = scope.outcome === 'ticket';
      const facts = { row: decision.id, class: severity, relation, wholeTicket, detection, attribution, optedIn };
      return missingForAutomatic(facts).length === 0;
    })
  );
}

function situationOf(
  {
    items,
    removal,
    manual,
    message,
    automatic,
  }: Pick<Judgement, 'items' | 'removal' | 'manual' | 'message' | 'automatic'>,
  { ticket }: TicketCase,
): Situation {
  const standings = new Set(items.map((item) => standingOf(item, removal)));
  const shown = removal.going.some((unit) => unit.items.some(({ decision }) => decision.outcome.state !== undefined));
  return {
    open: ticket.status === 'open',
    review: standings.has('in-review') || manual.some(({ reason }) => reason !== 'trash'),
    needed: standings.has('needed'),
    hide: shown && !automatic,
    asked: ['M1', 'later', 'phone'].includes(message.decision.outcome) && message.decision.facts.removed,
  };
}

import { type MessageOrder, order } from '../messages/order.ts';
import type { Surface, Unit as UnitWord } from '../messages/words.ts';
import { type MessageFacts, type MessageOutcome, messageRules } from '../resubmission/message-rules.ts';
import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import { dateOf } from '../time/calendar.ts';
import type { TicketCase } from './case.ts';
import { entitiesOf } from './entry.ts';
import type { Item } from './items.ts';
import type { Removal } from './removal.ts';
import { tombstoneKind } from './unit-action.ts';
import type { Unit } from './units.ts';

/** What the sender is told, and the text for it when there is one. */
export interface SenderMessage {
  readonly decision: Decision<MessageFacts, MessageOutcome>;
  /** M1 or M2; for `later` the one that waits. */
  readonly order: MessageOrder | null;
}

/** One message for all that goes and stays (policy-rules §5, "combine per ticket"). A deleted ticket's goes out first, on a new one. */
export function senderMessage(given: TicketCase, { going, scope }: Removal, items: readonly Item[]): SenderMessage {
  const whole = scope.outcome === 'ticket';
  const asked = going.filter((unit) => unit.items.some(isAskedAgain));
  const kept = items.filter(({ decision }) => decision.outcome.do === 'keep');
  const { ticket, mail, settings, now } = given;
  const decision = decide(messageRules, {
    removed: asked.length > 0,
    needed: neededOf(kept),
    open: ticket.status === 'open',
    person: ticket.sender === 'person',
    requests: mail.requests,
    maxRequests: settings.maxResubmissionRequests,
    resubmissions: mail.resubmissions,
    today: mail.lastOn === dateOf(now) && !whole,
  });
  const untold = decision.facts.needed === 'untold';
  if (decision.outcome === 'M2' || (decision.outcome === 'later' && untold))
    return { decision, order: m2(ticket.id, kept) };
  if (decision.outcome === 'M1' || decision.outcome === 'later')
    return { decision, order: m1(ticket.id, asked, whole) };
  return { decision, order: null };
}

/** From the sender, and not kept as needed before (E1). */
function isAskedAgain({ decision, flag }: Item): boolean {
  return decision.outcome.ask === true && decision.facts.by === 'requester' && flag?.ended !== true;
}

function neededOf(kept: readonly Item[]): MessageFacts['needed'] {
  if (kept.length === 0) return 'none';
  return kept.some(({ flag }) => flag?.told !== true) ? 'untold' : 'told';
}

function m1(ticket: number, units: readonly Unit[], whole: boolean): MessageOrder {
  const items = [...new Set(units.flatMap((unit) => unit.items))].filter(isAskedAgain);
  const received = units.map(({ part }) => part.receivedAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  return order('M1', {
    ticket,
    datum: dateOf(received[0] ?? ''),
    plaats: surfacesOf(items),
    soorten: entitiesOf(items),
    onderdeel: whole ? ['ticket'] : units.map((unit): UnitWord => tombstoneKind(unit)),
  });
}

function m2(ticket: number, kept: readonly Item[]): MessageOrder {
  return order('M2', { ticket, soorten: entitiesOf(kept), einddatum: endOfNeed(kept) });
}

/** The day on which the last of it goes. */
export function endOfNeed(kept: readonly Item[]): string {
  return (
    kept
      .flatMap(({ flag }) => flag?.ends ?? [])
      .sort()
      .at(-1) ?? ''
  );
}

/** Once per part and kind of place, so that texts can tell one attachment from several. */
function surfacesOf(items: readonly Item[]): readonly Surface[] {
  const places = new Map(items.map((item) => [`${item.part} ${surfaceOf(item)}`, surfaceOf(item)]));
  return [...places.values()];
}

function surfaceOf({ decision, finding }: Item): Surface {
  const { place } = decision.facts;
  if (place !== 'message' && place !== 'description') return place;
  return finding !== null && finding.path.length > 0 ? 'screenshot' : 'message';
}

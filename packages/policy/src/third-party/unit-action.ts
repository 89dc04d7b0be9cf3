import { PolicyError } from '../error.ts';
import type { Tombstone } from '../messages/tombstone.ts';
import type { Action } from '../plan/action.ts';
import { entitiesOf } from './entry.ts';
import type { Item } from './items.ts';
import { masksOf } from './masks.ts';
import { numberOf, type TicketPart } from './ticket.ts';
import type { Unit, Way } from './units.ts';

/** What a tombstone needs besides what was removed. */
export interface Stamp {
  readonly ticket: number;
  readonly date: string;
  readonly plan: string;
  readonly row: string;
}

/** The action that removes a unit. @throws PolicyError `bad_plan` for a part id without a number */
export function actionOf({ part, way, items }: Omit<Unit, 'parts'>, stamp: Stamp): Action {
  const { ticket } = stamp;
  switch (way) {
    case 'deleteAttachment':
      return { kind: way, ticket, attachment: idOf(part) };
    case 'deleteConversation':
      return { kind: way, ticket, conversation: idOf(part) };
    case 'redactNote':
      return { kind: way, ticket, conversation: idOf(part), masks: masksOf(items) };
    case 'replaceDescription':
      return { kind: way, ticket, tombstone: tombstoneOf('description', items, stamp) };
    case 'replaceSubject':
      return { kind: way, ticket };
    case 'clearField':
      return { kind: way, ticket, field: part.id.slice(part.id.indexOf(':') + 1) };
    default:
      return way satisfies never;
  }
}

/** What a unit leaves behind, by what it was. */
export function tombstoneKind({ part, way }: { readonly part: TicketPart; readonly way: Way }): Tombstone['tombstone'] {
  if (way === 'deleteConversation') return part.kind === 'note' ? 'note' : 'message';
  return kinds[way];
}

const kinds: Readonly<Record<Exclude<Way, 'deleteConversation'>, Tombstone['tombstone']>> = {
  deleteAttachment: 'attachment',
  redactNote: 'note',
  replaceDescription: 'description',
  replaceSubject: 'subject',
  clearField: 'field',
};

/** Kinds and counts of what was removed. */
export function tombstoneOf(
  tombstone: Tombstone['tombstone'],
  items: readonly Item[],
  { date, plan, row }: Stamp,
): Tombstone {
  return { tombstone, date, entities: entitiesOf(items), count: items.length, plan, row };
}

function idOf({ id }: TicketPart): number {
  const number = numberOf(id);
  if (number === null) throw new PolicyError('bad_plan', 'a part that is to be removed has no number in its id');
  return number;
}

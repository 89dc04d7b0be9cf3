import type { Item } from './items.ts';
import { masksOf } from './masks.ts';
import type { HelpdeskTicket, PartKind, TicketPart } from './ticket.ts';

/** What can be done to a part, in the order in which it is done: only notes are edited, messages go whole. */
export const ways = [
  'deleteAttachment',
  'deleteConversation',
  'redactNote',
  'replaceDescription',
  'replaceSubject',
  'clearField',
] as const;

export type Way = (typeof ways)[number];

/** The smallest thing that surely removes what is found in it (R36). */
export interface Unit {
  readonly part: TicketPart;
  readonly way: Way;
  /** Ids of the parts that it destroys. */
  readonly parts: readonly string[];
  /** What it is to remove. */
  readonly items: readonly Item[];
}

export const wholly: Readonly<Record<PartKind, Way>> = {
  attachment: 'deleteAttachment',
  incoming: 'deleteConversation',
  reply: 'deleteConversation',
  forward: 'deleteConversation',
  note: 'deleteConversation',
  description: 'replaceDescription',
  subject: 'replaceSubject',
  field: 'clearField',
};

/** One unit per part with something to remove, with what it takes along. */
export function unitsOf({ parts }: HelpdeskTicket, items: readonly Item[]): readonly Unit[] {
  const removed = Map.groupBy(
    items.filter(({ decision }) => decision.outcome.do === 'remove'),
    ({ part }) => part,
  );
  return parts.flatMap((part) => {
    const own = removed.get(part.id);
    return own === undefined ? [] : [unitOf(part, own, parts)];
  });
}

/** In the order in which they are carried out; equal ways in the ticket's order. */
export function inOrder<Any extends Unit>(units: readonly Any[]): readonly Any[] {
  return ways.flatMap((way) => units.filter((unit) => unit.way === way));
}

function unitOf(part: TicketPart, items: readonly Item[], parts: readonly TicketPart[]): Unit {
  const way = part.kind === 'note' && part.by === 'agent' && items.every(isMaskable) ? 'redactNote' : wholly[part.kind];
  const along = way === 'deleteConversation' ? parts.filter(({ on }) => on === part.id) : [];
  return { part, way, parts: [part.id, ...along.map(({ id }) => id)], items };
}

/** Pictures stay reachable by their address when a description is replaced; all files stay when a message is not deleted (T9b). */
export function filesOf({ part, way, items }: Unit, parts: readonly TicketPart[]): readonly Unit[] {
  const left = parts.filter(({ on, inline }) => {
    if (on !== part.id) return false;
    return way === 'deleteConversation' ? part.refused : way === 'replaceDescription' && inline;
  });
  return left.map((file) => ({ part: file, way: 'deleteAttachment', parts: [file.id], items }));
}

/** Offsets in a picture or in a file's name do not point into the note's text. */
function isMaskable({ finding }: Item): boolean {
  return finding !== null && finding.path.length === 0 && !finding.because.includes('file name');
}

/** All that is destroyed with a unit, wanted or not. A masked note loses what the masks overlap. */
export function touchedBy(unit: Unit, items: readonly Item[]): readonly Item[] {
  if (unit.way === 'redactNote') return maskedIn(unit, items);
  const [parts, wanted] = [new Set(unit.parts), new Set(unit.items)];
  return items.filter((item) => parts.has(item.part) || wanted.has(item));
}

/** Both in order of their start, so that each is looked at once. */
function maskedIn(unit: Unit, items: readonly Item[]): readonly Item[] {
  const masks = masksOf(unit.items);
  let next = 0;
  return items
    .flatMap((item) =>
      item.part === unit.part.id && item.finding && isMaskable(item) ? [{ ...item.finding, item }] : [],
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((masks[next]?.end ?? Infinity) <= start) next++;
      return (masks[next]?.start ?? Infinity) < end;
    })
    .map(({ item }) => item);
}

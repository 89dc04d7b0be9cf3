import type { Entity, Report } from '@derden/scanner';
import { dateOf, type Instant, isBefore, type LocalDate } from '../time/calendar.ts';
import type { NeededFlag } from './needed.ts';
import type { HelpdeskTicket } from './ticket.ts';

/** An agent asked for data of some kinds, and recorded why (R34, E2). People are agents' ids. */
export interface ExplicitRequest {
  readonly by: number;
  /** Someone else who agreed; K1 needs one. */
  readonly second?: number;
  readonly reason: string;
  readonly askedAt: Instant;
  readonly until: LocalDate;
  readonly entities: readonly Entity[];
}

/** Flags for what the sender's side sent after the request and of the kinds it names; the rest is judged as ever. @throws PolicyError `bad_date` */
export function neededByRequest(
  request: ExplicitRequest,
  { findings }: Pick<Report, 'findings'>,
  { parts }: Pick<HelpdeskTicket, 'parts'>,
): readonly NeededFlag[] {
  const { by, second, reason, askedAt, until, entities } = request;
  const answers = new Map(
    parts
      .filter((part) => part.by === 'requester' && isBefore(askedAt, part.receivedAt))
      .map((part) => [part.id, dateOf(part.receivedAt)]),
  );
  return findings.flatMap(({ id, part, entity }) => {
    const setOn = answers.get(part);
    if (setOn === undefined || !entities.includes(entity)) return [];
    return [{ finding: id, by, reason, setOn, until, ...(second !== undefined && { second }) }];
  });
}

import { dateOf, type LocalDate, type NeededFlag, neededDecision, neededUntil } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { type Look, lookAt } from '../sweep/look.ts';
import { SweepError } from '../sweep-error.ts';

/** Who needs a finding, why and until when; people are agents' numbers. */
export interface NeededOrder {
  readonly by: number;
  /** Someone else who agrees; K1 needs one. */
  readonly second?: number;
  /** Their own words, without anybody's data. */
  readonly reason: string;
  readonly until: LocalDate;
}

/**
 * Records that a finding is needed to solve the problem, so that it is deleted later: when the ticket is resolved, on the day
 * named, or thirty days on (policy-rules E1). What follows, M2 first, is decided when the ticket is looked at next.
 * @throws SweepError `refused` with why it does not count; FreshdeskError when the ticket cannot be read
 */
export async function flagNeeded(
  ticket: number,
  finding: string,
  order: NeededOrder,
  engine: Engine,
): Promise<NeededFlag> {
  const { database, matters, journal, settings, actor, now } = engine;
  const look = await lookAt(ticket, engine);
  const at = now().toISOString();
  const { reason, ...people } = order;
  const flag: NeededFlag = { finding, ...people, reason: reason.trim(), setOn: dateOf(at) };
  const severity = await checked(flag, look, engine);
  const due = neededUntil(flag, settings.policy);
  await database.transaction(async (sql) => {
    const matter = { kind: 'needed', id: `${ticket} ${finding}`, ticket, contact: null, state: 'set', due } as const;
    await matters.put({ ...matter, body: flag }, at, sql);
    const facts = { finding, class: severity, by: flag.by, second: flag.second ?? null, until: due };
    await journal.append({ at, actor: actor.name, kind: 'flagged-needed', ticket, facts }, sql);
  });
  return flag;
}

/** A reason is a sentence or two. */
const longest = 500;

async function checked(flag: NeededFlag, { seen, ticket }: Look, engine: Engine): Promise<string> {
  const { settings, now, people, scanner } = engine;
  const refuse = (why: string): never => {
    throw new SweepError('refused', `ticket ${ticket.id}: ${why}`);
  };
  const found = seen.report.findings.find(({ id }) => id === flag.finding);
  if (!found) return refuse('no such finding stands in it now');
  const agents = new Set((await people()).agents.map(({ id }) => id));
  const named = flag.second === undefined ? [flag.by] : [flag.by, flag.second];
  if (!named.every((agent) => agents.has(agent))) return refuse('only agents can need something');
  if (flag.until <= flag.setOn) return refuse('the end date is not after today');
  const { outcome, id } = neededDecision(flag, found.class, ticket, now().toISOString(), settings.policy);
  if (outcome !== 'valid') return refuse(`the flag does not count (${id})`);
  if (flag.reason.length > longest) return refuse(`the reason is longer than ${longest} characters`);
  if ((await scanner.scanText(flag.reason)).findings.length > 0) return refuse('the reason holds personal data');
  return found.class;
}

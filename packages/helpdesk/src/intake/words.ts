import type { Engine } from '../engine/engine.ts';
import type { IntakeWord } from '../engine/matters.ts';
import type { Sql } from '../state/sql.ts';

/** Nobody said anything of a request yet. */
export const noWord: IntakeWord = {
  saidToBe: null,
  contact: null,
  about: null,
  urgency: 'notJudged',
  choice: 'open',
  approved: false,
  referredBy: null,
  taken: null,
};

/** What was said of a ticket, or of the one that it goes on with. */
export async function wordOn(ticket: number, engine: Pick<Engine, 'matters'>, sql?: Sql): Promise<IntakeWord> {
  const own = await engine.matters.get('intake', ticket, sql);
  if (own) return { ...noWord, ...own.body };
  const before = await goesOnWith(ticket, engine, sql);
  const earlier = before === null ? null : await engine.matters.get('intake', before, sql);
  return earlier ? { ...noWord, ...earlier.body, taken: null } : noWord;
}

/** The ticket whose question goes on in this one, because that had to be deleted (policy-rules T14). */
export async function goesOnWith(
  ticket: number,
  { matters }: Pick<Engine, 'matters'>,
  sql?: Sql,
): Promise<number | null> {
  const awaited = await matters.get('resubmission', ticket, sql);
  return awaited?.ticket == null || awaited.ticket === ticket ? null : awaited.ticket;
}

/** What an agent can say. */
export type WordChange = Partial<Omit<IntakeWord, 'referredBy' | 'taken'>>;

/**
 * Records what an agent says of a request: who asks, about what, how urgent, what is chosen. The ticket is to be looked at again.
 * A new word on who asks opens the question of who may ask again.
 */
export async function recordWord(ticket: number, change: WordChange, engine: Engine): Promise<IntakeWord> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  return database.transaction(async (sql) => {
    const known = await wordOn(ticket, engine, sql);
    const asksAgain = change.saidToBe !== undefined || change.contact !== undefined;
    const body = { ...known, ...change, ...(asksAgain && { taken: null }) };
    await matters.put(intakeMatter(ticket, body), at, sql);
    await journal.append({ at, actor: actor.name, kind: 'intake-word', ticket, facts: { ...change } }, sql);
    return body;
  });
}

/** Keeps what derden itself saw: the referral that a ticket follows, and what it was taken up on. */
export async function keepWord(
  ticket: number,
  seen: Partial<Pick<IntakeWord, 'referredBy' | 'taken'>>,
  engine: Engine,
): Promise<void> {
  const { database, matters, now } = engine;
  await database.transaction(async (sql) => {
    const known = await wordOn(ticket, engine, sql);
    await matters.put(intakeMatter(ticket, { ...known, ...seen }), now().toISOString(), sql);
  });
}

function intakeMatter(ticket: number, body: IntakeWord) {
  const state = body.taken === null ? 'open' : 'taken-up';
  return { kind: 'intake', id: String(ticket), ticket, contact: null, state, due: null, body } as const;
}

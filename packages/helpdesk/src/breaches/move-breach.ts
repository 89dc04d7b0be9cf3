import { advanceBreach, type BreachEntry, type BreachEvent, type BreachFacts } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';

/** What a human judged. */
export type Judgement = Partial<Pick<BreachFacts, 'effects' | 'ground' | 'reportedTo'>>;

/** `assess` chooses effects; `report` records that and to whom it was reported, `close` that it was not, and why. */
export type BreachStep = Exclude<BreachEvent, 'grow'>;

/**
 * Takes a breach a step further, as a human judged it; derden reports to nobody (D7).
 * @throws SweepError `not_found`; `refused`, with what is missing; FreshdeskError when it cannot be asked whose key this is
 */
export async function moveBreach(
  ticket: number,
  event: BreachStep,
  { effects = [], ground = null, reportedTo = [] }: Judgement,
  engine: Engine,
): Promise<BreachEntry> {
  const { database, matters, journal, actor, now } = engine;
  const by = await agentOf(engine);
  return database.transaction(async (sql) => {
    await sql.query("select 1 from derden.matter where kind = 'breach' and id = $1 for update", [String(ticket)]);
    const matter = await matters.get('breach', ticket, sql);
    if (!matter) throw new SweepError('not_found', `no breach on ticket ${ticket}`);
    const at = now().toISOString();
    const facts: BreachFacts = { by, roles: actor.roles, at, effects, ground, reportedTo };
    const { entry, step } = advanceBreach(matter.body, event, facts);
    if (!step.moved) {
      const why = step.missing.map(({ says }) => says.en).join('; ') || `it is ${matter.body.status}`;
      throw new SweepError('refused', `breach on ticket ${ticket}: ${event} is refused: ${why}`);
    }
    await matters.put({ ...matter, state: entry.status, body: entry }, at, sql);
    const told = { row: step.row.id, by, effects, ground, reportedTo };
    await journal.append({ at, actor: actor.name, kind: `breach-${event}`, ticket, facts: told }, sql);
    return entry;
  });
}

/** The number that the register keeps: the agent whose address acts, else whose key it is. */
async function agentOf({ actor, freshdesk, people }: Engine): Promise<number> {
  const { agents } = await people();
  const named = agents.find(({ contact }) => contact.email?.toLowerCase() === actor.name.toLowerCase());
  return named?.id ?? (await freshdesk.agents.me()).id;
}

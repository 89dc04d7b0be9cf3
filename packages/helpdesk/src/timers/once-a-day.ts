import { dateOf } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

/** Runs what costs too many credits for every sweep; what fails is due again the next time. */
export async function onceADay(name: string, engine: Engine, run: () => Promise<unknown>): Promise<void> {
  const { database, now } = engine;
  const today = dateOf(now().toISOString());
  const key = `daily ${name}`;
  const done = await database.query('select 1 from derden.cursor where name = $1 and value = $2', [key, today]);
  if (done.length > 0) return;
  await run();
  await database.query(
    'insert into derden.cursor (name, value) values ($1, $2) on conflict (name) do update set value = $2',
    [key, today],
  );
}

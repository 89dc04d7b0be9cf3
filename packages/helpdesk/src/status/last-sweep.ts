import type { Engine } from '../engine/engine.ts';

/** What the last look at all tickets came to. */
export interface LastSweep {
  readonly at: string;
  readonly queued: number;
  readonly handled: number;
  readonly failed: number;
}

const name = 'swept';

export async function noteSweep(counts: Omit<LastSweep, 'at'>, { database, now }: Engine): Promise<void> {
  const value: LastSweep = { at: now().toISOString(), ...counts };
  await database.query(
    'insert into derden.cursor (name, value) values ($1, $2) on conflict (name) do update set value = $2',
    [name, JSON.stringify(value)],
  );
}

export async function lastSweep({ database }: Pick<Engine, 'database'>): Promise<LastSweep | null> {
  const [row] = await database.query<{ value: string }>('select value from derden.cursor where name = $1', [name]);
  return row ? JSON.parse(row.value) : null;
}

import type { Engine } from '../engine/engine.ts';
import { lastSweep } from '../status/last-sweep.ts';
import type { Tally } from './tally.ts';

/** Whether it does its work; reasons are codes. */
export interface Health {
  /** The process answers. */
  readonly live: true;
  /** It takes calls and works on them. */
  readonly ready: boolean;
  /** `stopping`, `database`, `schedule CODE` (its last round failed), `sweep-late` (three rounds without one). */
  readonly reasons: readonly string[];
}

export interface Vitals {
  readonly engine: Engine;
  readonly tally: Tally;
  readonly stop: AbortSignal;
  /** Milliseconds between sweeps; null where another process sweeps. */
  readonly every: number | null;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

const patience = 3;

export async function healthOf(vitals: Vitals): Promise<Health> {
  const { tally, stop } = vitals;
  const reasons = [
    ...(stop.aborted ? ['stopping'] : []),
    ...(tally.lastFailure === null ? [] : [`schedule ${tally.lastFailure}`]),
    ...(await databaseReasons(vitals)),
  ];
  return { live: true, ready: reasons.length === 0, reasons };
}

async function databaseReasons({ engine, every, begun }: Vitals): Promise<readonly string[]> {
  try {
    const swept = await lastSweep(engine);
    if (every === null) return [];
    const last = Math.max(begun, swept === null ? 0 : Date.parse(swept.at));
    return engine.now().getTime() - last > patience * every ? ['sweep-late'] : [];
  } catch {
    return ['database'];
  }
}

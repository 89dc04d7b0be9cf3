import { departureDay, januaryOf, type LocalDate } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';

/** Everybody whom the run of a year takes: departed before it began, and still there (E16, I11). */
export async function cohortOf(
  year: number,
  { matters }: Pick<Engine, 'matters'>,
): Promise<readonly Matter<'departure'>[]> {
  const open = await matters.list('departure', { state: 'open' });
  return open.filter((departure) => januaryOf(departedOn(departure)) <= year);
}

export function departedOn({ body }: Matter<'departure'>): LocalDate {
  return departureDay(body.reportedAt, body.lastDay);
}

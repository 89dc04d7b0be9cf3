import { dateOf, type LocalDate, type Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

export function noticeSubject(year: number, organisation: number): string {
  return `january-notice ${year} ${organisation}`;
}

/** A plan of notices, and when each of them went out. */
interface NoticePlan {
  readonly id: string;
  readonly state: string;
  readonly body: Plan;
}

/** Plans that told an organisation of a year's run, or are to. */
export async function noticePlans(
  year: number,
  organisation: number,
  { database }: Pick<Engine, 'database'>,
): Promise<readonly NoticePlan[]> {
  return database.query<NoticePlan>(
    `select id, state, body from derden.plan
     where body->'frozen'->>'subject' = $1 and state not in ('withdrawn', 'expired') order by created_at`,
    [noticeSubject(year, organisation)],
  );
}

/** When an organisation was told, and by what. */
export interface Noticed {
  /** The day on which the last notice went out; null while none did. */
  readonly on: LocalDate | null;
  /** A general contact got M8. */
  readonly byMessage: boolean;
}

export async function noticeOf(year: number, organisation: number, engine: Pick<Engine, 'database'>): Promise<Noticed> {
  const plans = (await noticePlans(year, organisation, engine)).filter(({ state }) => over.has(state));
  const steps = await engine.database.query<{ entry: string; at: Date }>(
    "select entry, at from derden.step where plan = any($1) and state = 'done' order by at",
    [plans.map(({ id }) => id)],
  );
  const done = new Set(steps.map(({ entry }) => entry));
  const entries = plans.flatMap(({ body }) => body.entries).filter(({ id }) => done.has(id));
  const last = steps.at(-1);
  return {
    on: last ? dateOf(last.at.toISOString()) : null,
    byMessage: entries.some(({ action }) => action.kind === 'sendMessage'),
  };
}

/** Carried out as far as it went: whoever has no address is reported, and does not keep the others waiting. */
const over: ReadonlySet<string> = new Set(['applied', 'verified', 'partly-failed']);

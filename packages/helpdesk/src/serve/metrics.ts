import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { removalsDone } from '../status/lags.ts';
import { statusOf } from '../status/status-of.ts';
import { counter, counters, type Family, gauge, gauges, histogram, openMetrics } from './open-metrics.ts';
import type { Tally } from './tally.ts';

const hour = 3_600;

/** Seconds from receipt to removal: minutes when it goes by itself, days when people look. */
const lagBounds = [60, 300, 900, hour, 4 * hour, 8 * hour, 24 * hour, 48 * hour, 72 * hour, 168 * hour] as const;

/**
 * What an operator watches, as OpenMetrics text: numbers and kinds only (D1).
 * @throws SweepError `database`
 */
export async function metricsOf(engine: Engine, jobs: Pick<Jobs, 'counts'>, tally: Tally): Promise<string> {
  return openMetrics([...(await helpdeskFamilies(engine, jobs)), ...processFamilies(engine, tally)]);
}

/** Alike in every process that shares the database. */
async function helpdeskFamilies(engine: Engine, jobs: Pick<Jobs, 'counts'>): Promise<readonly Family[]> {
  const status = await statusOf(engine, jobs);
  const lags = (await removalsDone(engine)).map(({ minutes }) => minutes * 60);
  const { queue, tickets, plans, reviews, lag, holds, objections, resubmissions, alerts, journal, lastSweep } = status;
  const swept = lastSweep === null ? null : Date.parse(lastSweep.at) / 1000;
  return [
    gauges('derden_tickets', 'Tickets by what was last seen in them.', 'verdict', tickets),
    gauges('derden_jobs', 'Tickets that wait, are worked on, or were given up.', 'state', { ...queue }),
    gauges('derden_plans', 'Plans by state.', 'state', plans),
    gauge('derden_reviews_waiting', 'Plans that wait for a person.', reviews.length),
    gauge('derden_reviews_late', 'Of those, past their day.', reviews.filter(({ late }) => late).length),
    histogram('derden_removal_lag_seconds', 'From receipt to removal.', lagBounds, lags, 'seconds'),
    gauge('derden_removals_late', 'Tickets whose data went too late.', lag.late.length),
    gauge('derden_removals_overdue', 'Tickets whose data should have gone.', lag.overdue.length),
    gauge('derden_holds', 'Holds in force.', holds),
    gauge('derden_objections', 'Objections that are not settled.', objections),
    gauge('derden_resubmissions_open', 'Tickets whose sender was asked to send again.', resubmissions.open),
    gauge('derden_resubmissions_due', 'Of those, due today or earlier.', resubmissions.due),
    gauges('derden_alerts', 'Alerts that nobody acknowledged.', 'role', alerts),
    gauge('derden_journal_records', 'Length of the journal.', journal.length),
    gauge('derden_last_sweep_timestamp_seconds', 'When the last sweep ended.', swept, 'seconds'),
  ];
}

/** Of this process alone. */
function processFamilies({ freshdesk }: Engine, tally: Tally): readonly Family[] {
  const { credits, refused, remaining, total } = freshdesk.usage();
  const { done, failed } = tally.sweeps;
  return [
    counters('derden_tickets_handled', 'Tickets that were looked at.', 'verdict', tally.handled),
    counters('derden_tickets_failed', 'Tries that failed.', 'code', tally.failed),
    counters('derden_webhook_calls', 'Calls of the webhook.', 'outcome', tally.calls),
    counters('derden_sweeps', 'Rounds of the schedule.', 'outcome', { done, failed }),
    counter('derden_freshdesk_credits_spent', 'Credits that were spent.', credits),
    counter('derden_freshdesk_refused', 'Calls that Freshdesk refused for want of credits.', refused),
    gauge('derden_freshdesk_credits_remaining', 'Credits left in the minute, as last told.', remaining),
    gauge('derden_freshdesk_credits_limit', 'Credits a minute of the account.', total),
    gauge('process_resident_memory_bytes', 'Memory of the process.', process.memoryUsage.rss(), 'bytes'),
    gauge('process_heap_bytes', 'JavaScript heap in use.', process.memoryUsage().heapUsed, 'bytes'),
    gauge('process_uptime_seconds', 'Since the process began.', process.uptime(), 'seconds'),
  ];
}

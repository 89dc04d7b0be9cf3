import type { Sql } from '../state/sql.ts';

const statements = [
  `update derden_jobs.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'`,
  `update derden_jobs.job set start_after = now() where state = 'retry'`,
  'update derden_jobs.queue set monitor_on = null, monitor_claim_on = null',
  'update derden.plan set leased_until = null',
];

/** What is tried again is due, and whoever was at something fell silent: the database's clock cannot be turned. */
export async function minutesLater(sql: Sql): Promise<void> {
  for (const statement of statements) await sql.query(statement);
}

import type { Sql } from '../state/sql.ts';

/**
 * Every row of every table of the database, jobs included, as text: to search for what must not be there. Left out are the two tables
 * that name approvers and contacts, which can be erased (policy-rules D6).
 */
export async function dump(sql: Sql): Promise<string> {
  const tables = await sql.query<{ table: string }>(
    `select format('%I.%I', table_schema, table_name) as table from information_schema.tables
     where table_schema in ('derden', 'derden_jobs') and table_type = 'BASE TABLE'
     and table_name not in ('approval', 'list_change')`,
  );
  const rows = [];
  for (const { table } of tables) rows.push(...(await sql.query(`select * from ${table}`)));
  return JSON.stringify(rows);
}

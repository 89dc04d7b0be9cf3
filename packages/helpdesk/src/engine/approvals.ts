import type { ApprovalRecord } from '@derden/policy';
import type { Database, Sql } from '../state/sql.ts';

/** Who approved which quote or order: in a table of its own, which can be erased (D6). */
export interface Approvals {
  /** Once a message and reference. */
  add(record: ApprovalRecord, contact: number, sql?: Sql): Promise<void>;
  list(filter?: { readonly ticket?: number; readonly contact?: number }): Promise<readonly ApprovalRecord[]>;
}

export function approvalsOf(database: Database, key: (record: ApprovalRecord) => string): Approvals {
  return {
    async add(record, contact, sql = database) {
      await sql.query(
        `insert into derden.approval (id, ticket, contact, body, at) values ($1, $2, $3, $4, now()) on conflict (id) do nothing`,
        [key(record), record.ticket, contact, JSON.stringify(record)],
      );
    },
    async list({ ticket, contact } = {}) {
      const rows = await database.query<{ body: ApprovalRecord }>(
        `select body from derden.approval
         where ($1::bigint is null or ticket = $1) and ($2::bigint is null or contact = $2) order by at, id`,
        [ticket ?? null, contact ?? null],
      );
      return rows.map(({ body }) => body);
    },
  };
}

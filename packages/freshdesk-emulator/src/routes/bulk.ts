import type { Json, JsonObject, Work } from '../desk/objects.ts';
import type { Answer, Call, Route } from '../http/exchange.ts';
import { ok } from '../http/exchange.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import { bulkProperties } from '../rules/attribute-tables.ts';
import { checkAttributes } from '../rules/attributes.ts';
import { addJob, jobView } from '../rules/jobs.ts';
import { checkValues } from '../rules/tickets.ts';

const words = { underway: 'IN PROGRESS', done: 'COMPLETED' };

/** Changes to many tickets, made by jobs (§2.2). */
export const bulkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/tickets/bulk_update',
    takes: { bulk_action: 'object' },
    run: (call) => {
      const { ids, properties } = bulkOf(call, { ids: 'numbers', properties: 'object' });
      checkAttributes(properties, bulkProperties);
      checkValues(properties);
      if ('requester_id' in properties && !call.desk.contacts.has(Number(properties.requester_id)))
        throw invalidField('requester_id');
      return begun(call, 'TICKETS::BULK_UPDATE', { kind: 'update', ids, properties });
    },
  },
  {
    method: 'POST',
    path: '/tickets/bulk_delete',
    takes: { bulk_action: 'object' },
    run: (call) => begun(call, 'TICKETS::BULK_DELETE', { kind: 'trash', ids: bulkOf(call, { ids: 'numbers' }).ids }),
  },
  {
    method: 'GET',
    path: '/jobs/:word',
    run: ({ desk, path }) => {
      const job = desk.jobs.get(path.split('/').at(-1) ?? '');
      if (!job) throw notFound();
      return ok(jobView(desk, job, words));
    },
  },
];

interface Bulk {
  readonly ids: readonly number[];
  readonly properties: JsonObject;
}

function bulkOf({ desk, body }: Call, attributes: Parameters<typeof checkAttributes>[1]): Bulk {
  const action = (body.bulk_action ?? null) as JsonObject | null; // an object by the table of the route
  if (!action) throw invalidField('bulk_action', 'missing_field');
  checkAttributes(action, attributes, ['ids']);
  const { ids, properties = {} } = action as { readonly ids: Json; readonly properties?: JsonObject }; // just checked
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > desk.switches.bulkMost) throw invalidField('ids');
  return { ids: ids.map(Number), properties };
}

function begun({ desk }: Call, name: string, work: Work): Answer {
  const { id } = addJob(desk, { name, seconds: desk.switches.jobSeconds, work });
  return { status: desk.switches.bulkStatus, body: { job_id: id, href: `${desk.origins.api}/api/v2/jobs/${id}` } };
}

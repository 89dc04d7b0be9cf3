import type { Desk } from '../desk/desk.ts';
import type { JsonObject } from '../desk/objects.ts';
import { type Call, ok, type Route } from '../http/exchange.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { accountExport, resourceNames } from '../rules/account-export.ts';
import { csvOf } from '../rules/csv.ts';
import { keepFile } from '../rules/files.ts';
import { addJob, jobView } from '../rules/jobs.ts';

/** Exports: of the account as a ZIP, the only way to archived tickets in bulk (§7); of contacts and companies as CSV (§4.2). */
export const exportRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/account/export',
    admin: true,
    takes: { date_range: 'object', resources: 'any', output_format: 'string' },
    needs: ['resources'],
    run: ({ desk, body }) => {
      const bytes = accountExport(desk, resourceNames(body.resources));
      const file = keepFile(desk, { name: 'export.zip', contentType: 'application/zip', bytes });
      const { id } = addJob(desk, { name: 'ACCOUNT::EXPORT', seconds: desk.switches.jobSeconds, file });
      return ok({ job: { id, link: { href: `${desk.origins.api}/api/v2/jobs/${id}`, method: 'GET' } } });
    },
  },
  ...peopleExport('contacts', (desk) => [...desk.contacts.values()].filter(({ deleted }) => !deleted)),
  ...peopleExport('companies', (desk) => [...desk.companies.values()]),
];

const words = { underway: 'in_progress', done: 'completed' };

function peopleExport(name: 'contacts' | 'companies', rows: (desk: Desk) => readonly object[]): Route[] {
  const job = `${name.toUpperCase()}::EXPORT`;
  return [
    {
      method: 'POST',
      path: `/${name}/export`,
      takes: { fields: 'object' },
      needs: ['fields'],
      run: (call) => {
        refuseSecond(call, job);
        const bytes = csvOf(rows(call.desk) as readonly JsonObject[], call.body.fields as JsonObject); // records are JSON
        const file = keepFile(call.desk, { name: `${name}.csv`, contentType: 'text/csv', bytes });
        return ok({ id: addJob(call.desk, { name: job, seconds: call.desk.switches.jobSeconds, file }).id });
      },
    },
    { method: 'GET', path: `/${name}/export/:word`, run: state },
  ];
}

/** One at a time (§4.2). */
function refuseSecond({ desk }: Call, name: string): void {
  if (desk.jobs.values().some((each) => each.name === name && each.done > desk.clock.now()))
    throw new Refusal(409, { code: 'inconsistent_state', message: 'An export is under way' });
}

const kept = 15 * 86_400_000;

/** The file is kept for 15 days (§4.2). */
function state({ desk, path }: Call) {
  const job = desk.jobs.get(path.split('/').at(-1) ?? '');
  if (!job || job.done + kept < desk.clock.now()) throw notFound();
  const { id, status, download_url = null } = jobView(desk, job, words);
  return ok({ id: id ?? '', status: status ?? '', download_url });
}

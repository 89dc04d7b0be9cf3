import type { IncomingMessage } from 'node:http';
import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Bell } from './bell.ts';
import { healthOf, type Vitals } from './health.ts';
import { openMetricsType } from './open-metrics.ts';
import { readBody } from './read-body.ts';
import { type Call, count } from './tally.ts';
import { isSecret, secretHeader, ticketIn } from './webhook.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}

/** What the answers are made of. */
export interface Desk extends Vitals {
  readonly engine: Engine;
  readonly jobs: Jobs;
  /** Wakes the workers. */
  readonly bell: Bell;
  readonly secret: string;
  /** Text of the metrics, some seconds old at most. */
  readonly metrics: () => Promise<string>;
}

type Route = (desk: Desk, request: IncomingMessage) => Promise<Answer>;

const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/webhook': { POST: webhook },
  '/health': {
    GET: async (desk) => {
      const health = await healthOf(desk);
      return json(health.ready ? 200 : 503, health);
    },
  },
  '/health/live': { GET: async () => json(200, { live: true }) },
  '/metrics': { GET: async ({ metrics }) => ({ status: 200, type: openMetricsType, body: await metrics() }) },
};

/** Answers one call; what goes wrong inside is told as 503, without a word of why. */
export async function answerTo(desk: Desk, request: IncomingMessage): Promise<Answer> {
  const methods = routes[pathOf(request)];
  if (!methods) return json(404, { error: 'not_found' });
  const route = methods[request.method ?? ''];
  if (!route) return json(405, { error: 'method_not_allowed' });
  try {
    return await route(desk, request);
  } catch {
    return json(503, { error: 'unavailable' });
  }
}

function pathOf({ url = '' }: IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '';
  return Object.hasOwn(routes, path) ? path : '';
}

const outcomes: Readonly<Record<Call, readonly [status: number, body: object]>> = {
  queued: [202, { queued: true }],
  refused: [401, { error: 'unauthorized' }],
  malformed: [400, { error: 'no_ticket_id' }],
  'too-large': [413, { error: 'too_large' }],
  failed: [503, { error: 'unavailable' }],
};

/** Freshdesk calls at least once and tries again unless told that it is well: a ticket that is queued already is not queued twice. */
async function webhook(desk: Desk, request: IncomingMessage): Promise<Answer> {
  const outcome = await taken(desk, request);
  count(desk.tally.calls, outcome);
  return json(...outcomes[outcome]);
}

async function taken({ secret, jobs, bell, stop }: Desk, request: IncomingMessage): Promise<Call> {
  if (!isSecret(request.headers[secretHeader], secret)) return 'refused';
  const body = await readBody(request);
  if (body === null) return 'too-large';
  const ticket = ticketIn(body);
  if (ticket === null) return 'malformed';
  if (stop.aborted) return 'failed';
  try {
    await jobs.add([ticket]);
  } catch {
    return 'failed';
  }
  bell.ring();
  return 'queued';
}

function json(status: number, value: object): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

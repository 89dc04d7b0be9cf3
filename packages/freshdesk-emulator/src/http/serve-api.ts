import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk/desk.ts';
import { routeOf } from '../routes/routes.ts';
import type { TimePassing } from '../rules/time-passing.ts';
import { agentOf, checkRights } from './auth.ts';
import { bodyOf } from './body.ts';
import type { Answer, Route } from './exchange.ts';
import { type Faults, isMet } from './faults.ts';
import type { Limiter } from './limits.ts';
import { invalidField, notAllowed, notFound, Refusal } from './refusal.ts';
import { write } from './write.ts';

export interface ApiServer {
  readonly desk: Desk;
  readonly limiter: Limiter;
  readonly faults: Faults;
  readonly time: TimePassing;
  /** Called after everything that may have changed something. */
  readonly changed: () => void;
}

const prefix = '/api/v2';

/** Answers one call of the API, or fails it in the way that a fault says. */
export async function serveApi(server: ApiServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET' } = request;
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : '';
  const fault = server.faults.meet(method, path);
  if (fault && (await isMet(fault, response))) return;
  const answer = await answerOf(server, request, { method, path, query: url.searchParams });
  if (method !== 'GET') server.changed();
  write(response, answer, fault);
}

interface Target {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Calls that are refused cost their credits all the same (§1.2). */
async function answerOf({ desk, limiter, time }: ApiServer, request: IncomingMessage, target: Target): Promise<Answer> {
  time.pass();
  const match = routeOf(target.method, target.path);
  const route = 'route' in match ? match.route : null;
  let headers: Readonly<Record<string, string>> = { date: new Date(desk.clock.now()).toUTCString() };
  try {
    headers = { ...headers, ...limiter.spend(route?.credits?.(target.query) ?? 1, route?.limit) };
    const agent = agentOf(request, desk);
    checkAccept(request);
    if (!('route' in match)) throw match.allow.length > 0 ? notAllowed(match.allow.join(', ')) : notFound();
    checkRights(desk, match.route);
    checkQuery(match.route, target.query);
    const { body, files } = await bodyOf(request, match.route);
    const answer = match.route.run({ desk, agent, id: match.id, path: target.path, query: target.query, body, files });
    return { ...answer, headers: { ...headers, ...answer.headers } };
  } catch (error) {
    const { status, body, headers: own } = error instanceof Refusal ? error : new Refusal(500);
    return { status, body, headers: { ...headers, ...own } };
  }
}

function checkAccept({ headers: { accept = '*/*' } }: IncomingMessage): void {
  if (!/application\/json|\*\/\*|application\/\*/i.test(accept)) throw new Refusal(406);
}

function checkQuery({ asks }: Route, query: URLSearchParams): void {
  const unknown = asks && [...query.keys()].find((name) => !asks.includes(name));
  if (unknown) throw invalidField(unknown, 'invalid_field', 'Unexpected/invalid field in request');
}

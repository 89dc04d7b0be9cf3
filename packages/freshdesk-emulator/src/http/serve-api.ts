import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk/desk.ts';
import { archive } from '../routes/archived.ts';
import { finishHardDeletes } from '../routes/contacts.ts';
import { routeOf } from '../routes/routes.ts';
import { purge } from '../rules/tickets.ts';
import { agentOf } from './auth.ts';
import { bodyOf } from './body.ts';
import type { Answer } from './exchange.ts';
import type { Fault, Faults } from './faults.ts';
import type { Limiter } from './limits.ts';
import { notAllowed, notFound, Refusal } from './refusal.ts';

export interface ApiServer {
  readonly desk: Desk;
  readonly limiter: Limiter;
  readonly faults: Faults;
  /** Called after everything that may have changed something. */
  readonly changed: () => void;
}

const prefix = '/api/v2';

/** Answers one call of the API, or fails it in the way that a fault says. */
export async function serveApi(server: ApiServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname.slice(prefix.length);
  const fault = server.faults.meet(method, path);
  if (fault?.kind === 'cut-before') return void response.destroy();
  if (fault?.kind === 'status') return write(response, faulty(fault), null);
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds ?? 1000));
  const answer = await answerOf(server, request, { method, path, query: url.searchParams }).catch(refused);
  if (method !== 'GET') server.changed();
  if (fault?.kind === 'cut-after') return void response.destroy();
  write(response, answer, fault);
}

function faulty({ status = 500, retryAfter }: Fault): Answer {
  return { status, ...(retryAfter !== undefined && { headers: { 'retry-after': `${retryAfter}` } }) };
}

interface Target {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

async function answerOf(
  { desk, limiter }: ApiServer,
  request: IncomingMessage,
  { method, path, query }: Target,
): Promise<Answer> {
  passTime(desk);
  const match = routeOf(method, path);
  const route = 'route' in match ? match.route : null;
  const headers = limiter.spend(route?.credits?.(query) ?? 1, route?.limit);
  try {
    const agent = agentOf(request, desk);
    checkAccept(request);
    if (!('route' in match)) throw match.allow.length > 0 ? notAllowed(match.allow.join(', ')) : notFound();
    const body = await bodyOf(request);
    if (body.present && method === 'GET')
      throw new Refusal(400, { code: 'no_content_required', message: 'No content is required to make this request' });
    const call = { desk, agent, id: match.id, path, query, body: body.fields, files: body.files };
    const answer = match.route.run(call);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  } catch (error) {
    const { status, body, headers: own } = refusalOf(error);
    return { status, body, headers: { ...headers, ...own } };
  }
}

/** What happens by itself, done when somebody looks. */
function passTime(desk: Desk): void {
  purge(desk);
  archive(desk);
  finishHardDeletes(desk);
}

function checkAccept({ headers: { accept = '*/*' } }: IncomingMessage): void {
  if (!/application\/json|\*\/\*|application\/\*/i.test(accept)) throw new Refusal(406);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function refused(error: unknown): Answer {
  const { status, body, headers } = refusalOf(error);
  return { status, body, headers };
}

function write(response: ServerResponse, { status, body, headers }: Answer, fault: Fault | null | undefined): void {
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(text && { 'content-type': 'application/json; charset=utf-8' }),
    'x-request-id': randomUUID(),
    'x-freshdesk-api-version': 'latest=v2; requested=v2',
    ...headers,
    'content-length': Buffer.byteLength(text),
  });
  if (fault?.kind !== 'truncated') return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

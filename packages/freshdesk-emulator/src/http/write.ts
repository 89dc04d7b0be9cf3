import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Answer } from './exchange.ts';
import type { Fault } from './faults.ts';

/** Sends an answer with the headers that each one has, or as much of it as a fault lets through. */
export function write(response: ServerResponse, { status, body, headers }: Answer, fault: Fault | undefined): void {
  if (fault?.kind === 'cut-after') return void response.destroy();
  const text = body === undefined || body === null ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(text && { 'content-type': 'application/json; charset=utf-8' }),
    'x-request-id': randomUUID(),
    'x-freshdesk-api-version': 'latest=v2; requested=v2',
    ...headers,
    ...(status !== 204 && { 'content-length': Buffer.byteLength(text) }),
  });
  if (fault?.kind !== 'truncated') return void response.end(text);
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

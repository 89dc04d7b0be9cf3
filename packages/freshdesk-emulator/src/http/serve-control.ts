import type { IncomingMessage, ServerResponse } from 'node:http';
import { bytesOf } from './body.ts';
import { type Control, handlers } from './control-handlers.ts';

/** What tests need beside Freshdesk's own calls, below `/_emulator`. */
export async function serveControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = `${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`;
  const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
  if (!handler) return void response.writeHead(404).end();
  const body = objectIn((await bytesOf(request)).toString('utf8'));
  control.time.pass();
  const answer = body && handler(control, body);
  if (!answer) return void response.writeHead(400).end();
  if (request.method !== 'GET') control.changed();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text);
    return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null; // names are read one by one
  } catch {
    return null;
  }
}

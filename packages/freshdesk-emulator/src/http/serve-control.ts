import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk, Webhook } from '../desk/desk.ts';
import { type IncomingMail, receive } from '../rules/mail.ts';
import { bytesOf } from './body.ts';
import type { Fault, Faults } from './faults.ts';
import type { Limiter } from './limits.ts';

interface Control {
  readonly desk: Desk;
  readonly faults: Faults;
  readonly limiter: Limiter;
  readonly changed: () => void;
}

/** What tests need beside Freshdesk's own calls, below `/_emulator`. */
export async function serveControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = `${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`;
  const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
  if (!handler) return void response.writeHead(404).end();
  const text = (await bytesOf(request)).toString('utf8');
  let body: unknown;
  try {
    body = text === '' ? {} : JSON.parse(text);
  } catch {
    return void response.writeHead(400).end();
  }
  const answer = handler(control, body);
  if (request.method !== 'GET') control.changed();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
}

type Handler = (control: Control, body: unknown) => unknown;

/** Files in a mail come as base 64. */
interface PostedMail extends Omit<IncomingMail, 'files'> {
  readonly files?: readonly { name: string; contentType: string; base64: string; inline?: boolean }[];
}

const handlers: Readonly<Record<string, Handler>> = {
  'GET /_emulator/state': ({ desk, limiter }) => stateOf(desk, limiter),
  'POST /_emulator/mail': ({ desk }, body) => {
    const { files = [], ...mail } = body as PostedMail;
    const read = files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }));
    return { ticket: receive(desk, { ...mail, files: read }).id };
  },
  'POST /_emulator/clock': ({ desk }, body) => {
    const { seconds = 0, days = 0 } = body as { seconds?: number; days?: number };
    desk.clock.advance(seconds * 1000 + days * 86_400_000);
    return { now: new Date(desk.clock.now()).toISOString() };
  },
  'POST /_emulator/faults': ({ faults }, body) => faults.add(body as Fault),
  'DELETE /_emulator/faults': ({ faults }) => faults.clear(),
  'POST /_emulator/webhooks': ({ desk }, body) => desk.webhooks.push(body as Webhook),
};

/** Everything there is, for assertions; the content of files left out. */
export function stateOf(desk: Desk, limiter: Limiter): object {
  const all = <Item>(items: ReadonlyMap<unknown, Item>): Item[] => [...items.values()];
  return {
    now: new Date(desk.clock.now()).toISOString(),
    plan: desk.plan,
    switches: desk.switches,
    credits: { spent: limiter.spent(), mostInAMinute: limiter.most() },
    tickets: all(desk.tickets),
    conversations: all(desk.conversations),
    contacts: all(desk.contacts),
    companies: all(desk.companies),
    agents: all(desk.agents).map(({ apiKey: _key, ...agent }) => agent),
    groups: all(desk.groups),
    files: all(desk.files).map(({ content, ...file }) => ({ ...file, stored: content !== null })),
    jobs: all(desk.jobs),
    outbox: desk.outbox,
  };
}

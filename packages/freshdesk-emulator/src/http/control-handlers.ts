import type { Desk, Webhook } from '../desk/desk.ts';
import { type IncomingMail, receive } from '../rules/mail.ts';
import type { TimePassing } from '../rules/time-passing.ts';
import { type Fault, type Faults, faultKinds } from './faults.ts';
import type { Limiter } from './limits.ts';
import { stateOf } from './state.ts';

export interface Control {
  readonly desk: Desk;
  readonly faults: Faults;
  readonly limiter: Limiter;
  readonly time: TimePassing;
  readonly changed: () => void;
}

/** Null refuses the body. */
type Handler = (control: Control, body: Readonly<Record<string, unknown>>) => object | null;

export const handlers: Readonly<Record<string, Handler>> = {
  'GET /_emulator/state': ({ desk, limiter }) => stateOf(desk, limiter),
  'POST /_emulator/mail': ({ desk }, body) => (isMail(body) ? { ticket: receive(desk, mailOf(body)).id } : null),
  'POST /_emulator/clock': ({ desk }, { seconds = 0, days = 0 }) => {
    if (typeof seconds !== 'number' || typeof days !== 'number') return null;
    desk.clock.advance(seconds * 1000 + days * 86_400_000);
    return { now: new Date(desk.clock.now()).toISOString() };
  },
  'POST /_emulator/faults': ({ faults }, body) => {
    if (!faultKinds.some((kind) => kind === body.kind)) return null;
    faults.add(body as unknown as Fault);
    return {};
  },
  'DELETE /_emulator/faults': ({ faults }) => {
    faults.clear();
    return {};
  },
  'POST /_emulator/webhooks': ({ desk }, body) => {
    if (typeof body.url !== 'string' || (body.on !== 'create' && body.on !== 'update')) return null;
    desk.webhooks.push(body as unknown as Webhook);
    return {};
  },
};

/** Files in a mail come as base 64. */
type PostedMail = Omit<IncomingMail, 'files'> & {
  readonly files?: readonly { name: string; contentType: string; base64: string; inline?: boolean }[];
};

function isMail(body: object): body is PostedMail {
  const { files = [], ...mail } = body as Record<string, unknown>;
  return Array.isArray(files) && ['from', 'subject', 'html'].every((name) => typeof mail[name] === 'string');
}

function mailOf({ files = [], ...mail }: PostedMail): IncomingMail {
  return { ...mail, files: files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') })) };
}

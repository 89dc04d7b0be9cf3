import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClockOptions, createClock, type VirtualClock } from './desk/clock.ts';
import { createDesk, giveKey } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { createKeeper, recall } from './desk/keep.ts';
import type { Plan } from './desk/plans.ts';
import { defaultSwitches, type Switches } from './desk/switches.ts';
import { EmulatorError } from './error.ts';
import { createFaults, type Faults } from './http/faults.ts';
import { createLimiter } from './http/limits.ts';
import { type ApiServer, serveApi } from './http/serve-api.ts';
import { serveControl } from './http/serve-control.ts';
import { serveFile } from './http/serve-files.ts';
import { stateOf } from './http/state.ts';
import { loadFolder } from './load/load-folder.ts';
import { type IncomingMail, receive } from './rules/mail.ts';
import { createTimePassing } from './rules/time-passing.ts';

export interface EmulatorOptions {
  /** 0 for any free one. */
  readonly port?: number;
  readonly plan?: Plan;
  /** Key of the first agent. */
  readonly apiKey?: string;
  /** What no source settles, either way. */
  readonly switches?: Partial<Switches>;
  readonly clock?: ClockOptions;
  /** An export folder to begin with: tickets.json, contacts.json, companies.json, agents.json. */
  readonly load?: string;
  /** A folder that keeps everything over restarts. */
  readonly state?: string;
  /** 0–1, for faults that come by chance. */
  readonly random?: () => number;
}

export interface Emulator extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`: what a client takes for its domain. */
  readonly url: string;
  readonly apiKey: string;
  readonly clock: VirtualClock;
  readonly faults: Faults;
  /** All that is stored, to look at and to change. */
  readonly desk: Desk;
  /** What `GET /_emulator/state` answers. */
  state(): object;
  /** Takes a mail in; the number of its ticket. */
  receive(mail: IncomingMail): number;
}

/**
 * A Freshdesk on this machine alone: the API on one port of 127.0.0.1, its files on another.
 * @throws EmulatorError when the port is taken, or what is to be loaded cannot be read.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, apiKey = 'emulator-key', random = Math.random } = options;
  const desk = await filledDesk(options, apiKey);
  const keeper = createKeeper(desk, options.state);
  const [faults, limiter] = [createFaults(random), createLimiter(desk)];
  const parts = { desk, faults, limiter, time: createTimePassing(desk), changed: keeper.changed };
  const files = createServer(answering((request, response) => serveFile(parts, request, response)));
  const api = createServer(
    answering((request, response) =>
      (request.url?.startsWith('/_emulator/') ? serveControl : serveApi)(parts, request, response),
    ),
  );
  desk.origins.files = await listen(files, 0);
  desk.origins.api = await listen(api, port);
  const end = async (): Promise<void> => {
    await Promise.all([close(api), close(files)]);
    await keeper.flush();
  };
  return { apiKey, faults, ...surface(parts), [Symbol.asyncDispose]: end };
}

/** What an earlier run kept, else what is to be loaded, else nothing but an agent. */
async function filledDesk(options: EmulatorOptions, apiKey: string): Promise<Desk> {
  const { plan = 'pro', clock, switches, state, load } = options;
  const desk = createDesk({ clock: createClock(clock), plan, switches: { ...defaultSwitches, ...switches } });
  const isRecalled = state !== undefined && (await recall(desk, state));
  if (!isRecalled && load !== undefined) await loadFolder(desk, load);
  giveKey(desk, apiKey);
  return desk;
}

function surface({
  desk,
  limiter,
  time,
  changed,
}: ApiServer): Pick<Emulator, 'url' | 'clock' | 'desk' | 'state' | 'receive'> {
  return {
    url: desk.origins.api,
    clock: desk.clock,
    desk,
    state: () => stateOf(desk, limiter),
    receive(mail) {
      time.pass();
      const { id } = receive(desk, mail);
      changed();
      return id;
    },
  };
}

/** An answer that fails ends the connection. */
function answering(serve: (...call: Parameters<RequestListener>) => Promise<void>): RequestListener {
  return (request, response) => {
    serve(request, response).catch(() => response.destroy());
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new EmulatorError('port_in_use', `Port ${port} cannot be used.`)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listens on a port
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

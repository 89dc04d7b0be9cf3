import { type Emulator, type EmulatorOptions, startEmulator } from '../start.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly body: any;
}

export interface TestDesk extends AsyncDisposable {
  readonly emulator: Emulator;
  /** `METHOD /path`, with the key. */
  call(line: string, body?: unknown, headers?: Record<string, string>): Promise<RawAnswer>;
  addTicket(fields?: object): Promise<number>;
}

/** An emulator with some people and a way to call it without a client. */
export async function testDesk(options: EmulatorOptions = {}): Promise<TestDesk> {
  const emulator = await startEmulator({
    clock: { start: '2026-03-02T08:00:00Z', frozen: true },
    plan: 'enterprise',
    ...options,
  });
  const authorization = `Basic ${btoa(`${emulator.apiKey}:X`)}`;

  async function call(line: string, body?: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> {
    const [method = 'GET', path = '/'] = line.split(' ');
    const json = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${emulator.url}/api/v2${path}`, {
      method,
      headers: { authorization, ...json, ...headers },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? '' : JSON.parse(text) };
  }

  async function addTicket(fields: object = {}): Promise<number> {
    const ticket = {
      email: 'anna@waterdam.example',
      subject: 'Menu',
      description: '<p>Het menu hapert.</p>',
      ...fields,
    };
    return (await call('POST /tickets', ticket)).body.id;
  }

  return { emulator, call, addTicket, [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose]() };
}

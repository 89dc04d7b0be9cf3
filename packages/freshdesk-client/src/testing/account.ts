import { type Emulator, type EmulatorOptions, startEmulator } from '@derden/freshdesk-emulator';
import { createFreshdesk, type Freshdesk, type FreshdeskOptions } from '../client.ts';

export interface TestAccount extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly freshdesk: Freshdesk;
}

/** An emulator and a client that share one clock, so that no test waits. */
export async function testAccount(
  options: EmulatorOptions = {},
  more: Partial<FreshdeskOptions> = {},
): Promise<TestAccount> {
  const emulator = await startEmulator({
    clock: { start: '2026-03-02T08:00:00Z', frozen: true },
    plan: 'pro',
    ...options,
  });
  const { url: domain, apiKey, clock } = emulator;
  const freshdesk = createFreshdesk({ domain, apiKey, clock, random: () => 1, ...more });
  return { emulator, freshdesk, [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose]() };
}

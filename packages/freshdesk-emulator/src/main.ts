#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { Plan } from './desk/plans.ts';
import { rates } from './desk/plans.ts';
import { startEmulator } from './start.ts';

const usage = `usage: freshdesk-emulator [--port 8787] [--load EXPORT_FOLDER] [--plan pro] [--state FOLDER] [--key KEY]`;

const options = {
  port: { type: 'string', default: '8787' },
  load: { type: 'string' },
  plan: { type: 'string', default: 'pro' },
  state: { type: 'string' },
  key: { type: 'string', default: 'emulator-key' },
} as const;

try {
  const { port, load, plan, state, key } = parseArgs({ options }).values;
  if (!Object.hasOwn(rates, plan) || !/^\d{1,5}$/.test(port)) throw new Error('not an option');
  const emulator = await startEmulator({
    port: Number(port),
    plan: plan as Plan, // a key of the table
    apiKey: key,
    ...(load !== undefined && { load }),
    ...(state !== undefined && { state }),
  });
  console.log(`Freshdesk (plan ${plan}) at ${emulator.url}, key ${key}. State: ${emulator.url}/_emulator/state`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => emulator[Symbol.asyncDispose]());
} catch {
  console.error(usage);
  process.exitCode = 2;
}

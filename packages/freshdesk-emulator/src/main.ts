#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type Plan, rates } from './desk/plans.ts';
import { EmulatorError } from './error.ts';
import { type EmulatorOptions, startEmulator } from './start.ts';

const usage =
  'usage: freshdesk-emulator [--port 8787] [--load EXPORT_FOLDER] [--plan free|trial|growth|pro|enterprise] [--state FOLDER] [--key KEY]';

const options = {
  port: { type: 'string', default: '8787' },
  load: { type: 'string' },
  plan: { type: 'string', default: 'pro' },
  state: { type: 'string' },
  key: { type: 'string', default: 'emulator-key' },
} as const;

function optionsOf(): EmulatorOptions {
  try {
    const { port, load, plan, state, key } = parseArgs({ options }).values;
    if (!Object.hasOwn(rates, plan) || !/^\d{1,5}$/.test(port)) throw new EmulatorError('usage', usage);
    const folders = { ...(load !== undefined && { load }), ...(state !== undefined && { state }) };
    return { port: Number(port), plan: plan as Plan, apiKey: key, ...folders }; // a key of the table
  } catch {
    throw new EmulatorError('usage', usage);
  }
}

try {
  const emulator = await startEmulator(optionsOf());
  const { url, apiKey, desk } = emulator;
  console.log(`Freshdesk (plan ${desk.plan}) at ${url}, key ${apiKey}. State: ${url}/_emulator/state`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => emulator[Symbol.asyncDispose]());
} catch (error) {
  if (!(error instanceof EmulatorError)) throw error;
  console.error(error.message);
  process.exitCode = error.code === 'usage' ? 2 : 3;
}

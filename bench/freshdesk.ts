import { createFreshdesk } from '@derden/freshdesk-client';
import { type Emulator, startEmulator } from '@derden/freshdesk-emulator';
import type { Row } from './row.ts';

const tickets = 10_000;
const entries = 2;
/** Pages of 100 with descriptions, and the conversations of each ticket. */
const least = (tickets / 100) * 3 + tickets;

/** 10,000 tickets with their conversations at plan pro, client and emulator on one clock that nobody waits for. */
export async function freshdesk(): Promise<Row[]> {
  await using emulator = await startEmulator({ plan: 'pro', clock: { start: '2026-03-02T08:00:00Z', frozen: true } });
  fill(emulator);
  const { url: domain, apiKey, clock } = emulator;
  const client = createFreshdesk({ domain, apiKey, clock });
  const start = clock.now();
  const heaps: number[] = [];
  let seen = 0;
  for await (const { id } of client.tickets.list({ include: ['description'] })) {
    for await (const _entry of client.conversations.list(id)) seen++;
    if (seen % 200 === 0) heaps.push(process.memoryUsage().heapUsed);
  }
  const { credits } = emulator.state() as { credits: { spent: number; mostInAMinute: number } };
  return [
    { what: `${seen} entries of ${tickets} tickets`, figure: `${minutes(clock.now() - start)} min`, budget: '' },
    { what: 'credits : the least possible', figure: (credits.spent / least).toFixed(3), budget: '≤ 1.1' },
    { what: 'most credits in a minute', figure: `${credits.mostInAMinute}`, budget: '≤ 400' },
    { what: 'growth of the heap', figure: `${Math.round(growth(heaps) / 1e6)} MB`, budget: 'flat' },
  ];
}

/** From the lowest of the first quarter to the lowest of the last: what no collection takes away. */
function growth(heaps: readonly number[]): number {
  const quarter = heaps.length >> 2;
  return Math.min(...heaps.slice(-quarter)) - Math.min(...heaps.slice(0, quarter));
}

const minutes = (milliseconds: number): number => Math.round(milliseconds / 60_000);

function fill({ desk, receive }: Emulator): void {
  const model = { from: 'anna@waterdam.example', subject: 'Menu', html: '<p>Het menu hapert.</p>' };
  for (let at = 0; at < tickets; at++) {
    if (at % 3 === 0) desk.clock.advance(1000);
    const ticket = receive(model);
    for (let entry = 0; entry < entries; entry++) receive({ ...model, ticket });
  }
}

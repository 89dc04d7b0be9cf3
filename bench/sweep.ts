import { removalsDone } from '../packages/helpdesk/src/status/lags.ts';
import { spreadOf } from '../packages/helpdesk/src/status/spread.ts';
import { settings } from '../packages/helpdesk/src/testing/engine.ts';
import { makeUp } from '../packages/helpdesk/src/testing/made-up.ts';
import { openWorkshop, type Workshop } from '../packages/helpdesk/src/testing/workshop.ts';
import type { Row } from './row.ts';

const tickets = 500;
/** So fast that the account's credits are not what limits. */
const speed = 60;

/** Made-up tickets through whole worker processes over PostgreSQL; the account is played in this process, on the same cores. */
export async function sweep(): Promise<Row[]> {
  const [one, four, carried] = [await run(1, false), await run(4, false), await run(1, true)];
  return [
    { what: 'sweep, plans only', figure: `${one.perMinute} tickets/min`, budget: '≥ 200: plan pro allows that' },
    { what: 'sweep, carried out at once', figure: `${carried.perMinute} tickets/min`, budget: '' },
    { what: '1 → 4 processes', figure: `${(four.perMinute / one.perMinute).toFixed(2)} ×`, budget: '≤ the cores' },
    { what: 'credits : the least possible', figure: (one.credits / least).toFixed(3), budget: '≤ 1.1' },
    { what: 'credits a ticket, carried out', figure: (carried.credits / tickets).toFixed(2), budget: '' },
    { what: 'peak memory of a process', figure: `${Math.round(one.memory / 1e6)} MB`, budget: '< 300 MB' },
    {
      what: 'from mail to removal, all at once',
      figure: `${carried.lag.median}, at most ${carried.lag.worst} s`,
      budget: '',
    },
  ];
}

/** Two a ticket, and one a page of a hundred. */
const least = tickets * 2 + tickets / 100;

interface Ran {
  readonly perMinute: number;
  readonly credits: number;
  readonly memory: number;
  /** In seconds of the machine. */
  readonly lag: { readonly median: number; readonly worst: number };
}

async function run(processes: number, auto: boolean): Promise<Ran> {
  await using shop = await openWorkshop({ speed, auto });
  makeUp(shop.emulator, tickets);
  await shop.run(processes);
  const ended = shop.workers.flatMap(({ events }) => events.filter((event) => event.kind === 'ended'));
  const { median, worst } = spreadOf(await lagsOf(shop));
  return {
    perMinute: perMinute(shop),
    credits: ended.reduce((sum, { credits }) => sum + credits, 0),
    memory: Math.max(...ended.map(({ memory }) => memory)),
    lag: { median: inSeconds(median), worst: inSeconds(worst) },
  };
}

/** Since all processes are at work: what they take to start does not count. */
function perMinute({ workers }: Workshop): number {
  const told = workers.map(({ events }) => events.filter((event) => 'at' in event));
  const begin = Math.max(...told.map(([first]) => first?.at ?? 0));
  const left = told.flat().filter(({ kind, at }) => kind === 'left' && at > begin);
  return Math.round((left.length * 60_000) / (Math.max(...left.map(({ at }) => at)) - begin));
}

async function lagsOf({ look }: Workshop): Promise<readonly number[]> {
  const removals = await look((database) => removalsDone({ database, settings }));
  return removals.map(({ minutes }) => minutes);
}

/** Minutes of the account's clock. */
function inSeconds(minutes: number): number {
  return Math.round((minutes * 60) / speed);
}

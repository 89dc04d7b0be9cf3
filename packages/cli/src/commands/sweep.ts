import type { Handled } from '@derden/helpdesk/sweep';
import type { Command } from '../command.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { everyGiven } from '../desk/every.ts';
import { dayIn, read } from '../desk/operands.ts';
import { sweepLines, timerLines } from '../desk/sweep-lines.ts';
import { exit } from '../exit.ts';
import { createProgress, noProgress } from '../progress.ts';

/** Looks at tickets that changed, and plans what follows. */
export const sweep: Command = deskCommand({
  operands: '',
  about: { nl: 'bekijk gewijzigde meldingen en maak plannen', en: 'look at changed tickets and make plans' },
  more: {
    nl: 'Standaard worden alleen plannen gemaakt; --auto voert uit wat het beleid zonder beoordeling toelaat. Met --every blijft het werken.',
    en: 'Only plans are made by default; --auto carries out what the policy lets happen without review. With --every it keeps working.',
  },
  options: {
    once: { type: 'boolean' },
    every: { type: 'string', hint: '15m' },
    since: { type: 'string', hint: 'YYYY-MM-DD' },
    resolved: { type: 'boolean' },
    auto: { type: 'boolean' },
  },
  run: async (desk) => {
    const every = await everyGiven(desk);
    return every === undefined ? once(desk) : again(every, desk);
  },
});

async function once(desk: Desk): Promise<Answer> {
  const { engine, args, io } = desk;
  const { runTimers, sweep: look } = await import('@derden/helpdesk/sweep');
  const seen: Handled[] = [];
  let progress = noProgress;
  const options = optionsOf(desk, () => progress.clear());
  const report = await look(engine, await desk.jobs(), {
    ...options,
    queued: (count) => {
      if (io.terminal.err && !args.flags.has('quiet')) progress = createProgress(io, desk.messages, count);
    },
    handled: (handled) => {
      seen.push(handled);
      progress.read('tickets', seen.length);
      progress.step(handled.verdict === 'third-party');
    },
  });
  progress.clear();
  const timers = await runTimers(engine, options);
  return {
    value: { ...report, tickets: seen, timers },
    lines: [...sweepLines(report, seen, desk), ...timerLines(timers, desk)],
    code: report.failed + timers.failed.length > 0 ? exit.failed : exit.done,
  };
}

async function again(every: number, desk: Desk): Promise<Answer> {
  const { engine } = desk;
  const { runTimers, sweepEvery } = await import('@derden/helpdesk/sweep');
  const options = optionsOf(desk);
  const missed = (code: string) => desk.io.err(missedRound(code, desk));
  const timers = () => runTimers(engine, options);
  await sweepEvery(engine, await desk.jobs(), { ...options, every, missed, timers });
  return { value: { stopped: true }, lines: [] };
}

function optionsOf(desk: Desk, clear: () => void = () => {}) {
  const { args, io, messages } = desk;
  const day = read(args, 'since', messages, dayIn);
  return {
    auto: args.flags.has('auto'),
    resolved: args.flags.has('resolved'),
    // The day begins in the Netherlands, an hour or two before it does in UTC.
    since: day === undefined ? undefined : new Date(`${day}T00:00:00+02:00`).toISOString(),
    signal: io.signal,
    failed: (ticket: number, code: string) => {
      clear();
      io.err(failure(ticket, code, desk));
    },
  };
}

function missedRound(code: string, { language }: Desk): string {
  return language === 'nl'
    ? `Deze ronde is mislukt (${code}); de volgende gaat verder waar de laatste goede ophield.`
    : `This round failed (${code}); the next goes on where the last good one ended.`;
}

function failure(ticket: number, code: string, { language }: Desk): string {
  return language === 'nl'
    ? `#${ticket}: niet gelukt (${code}); wordt later opnieuw geprobeerd`
    : `#${ticket}: failed (${code}); tried again later`;
}

import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { everyGiven } from '../desk/every.ts';
import { numberIn, read } from '../desk/operands.ts';
import { exit } from '../exit.ts';

/** Takes Freshdesk's webhook and keeps working. */
export const serve: Command = deskCommand({
  operands: '',
  about: { nl: 'ontvang de webhook en blijf werken', en: 'take the webhook and keep working' },
  more: {
    nl: 'Luistert op 127.0.0.1: POST /webhook met de kop x-derden-secret (DERDEN_WEBHOOK_SECRET), GET /health, GET /metrics. Met --every wordt ook op schema gekeken.',
    en: 'Listens on 127.0.0.1: POST /webhook with the header x-derden-secret (DERDEN_WEBHOOK_SECRET), GET /health, GET /metrics. With --every it also sweeps on a schedule.',
  },
  options: {
    port: { type: 'string', hint: 'PORT' },
    host: { type: 'string', hint: 'HOST' },
    every: { type: 'string', hint: '15m' },
    auto: { type: 'boolean' },
  },
  async run(desk) {
    const { engine, args, io, messages, language } = desk;
    const { createReceiver, runTimers } = await import('@derden/helpdesk/sweep');
    const [port, host] = [read(args, 'port', messages, numberIn), valueGiven(args, 'host')];
    const every = await everyGiven(desk);
    const auto = args.flags.has('auto');
    await using receiver = await createReceiver({
      engine,
      jobs: await desk.jobs(),
      secret: io.env.DERDEN_WEBHOOK_SECRET,
      auto,
      every,
      timers: () => runTimers(engine, { auto }),
      signal: io.signal,
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host, exposed: true }),
    });
    io.err(
      language === 'nl'
        ? `Luistert op ${receiver.url}; stop met ctrl-C.`
        : `Listens on ${receiver.url}; stop with ctrl-C.`,
    );
    await receiver.ended;
    return { value: { stopped: true }, lines: [], code: exit.done };
  },
});

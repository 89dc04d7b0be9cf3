import { type Arguments, valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type Explain, explainer, placeOf, type ScannableItem } from '../entries.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';
import { explainLines } from '../explain-lines.ts';
import { painter } from '../formats/colour.ts';
import { joinedLines } from '../formats/lines.ts';
import { type Io, scannerOptions } from '../io.ts';
import type { Messages } from '../lang/messages.ts';
import { masker, unmasked } from '../mask.ts';
import { explainOptions } from '../options.ts';
import { recordOf } from '../record.ts';
import { type ReadRequest, readRequest } from '../scan-request.ts';
import { textsOf } from '../texts.ts';
import { titleOf } from '../title.ts';

/** Shows why a ticket, or a loose file, has its verdict. */
export const explain: Command = {
  about: { nl: 'toon waarom één ticket zijn oordeel heeft', en: 'show why one ticket has its verdict' },
  more: {
    nl: 'Toont wie wat schreef, welke personen zijn gevonden en waarom, als posities en redenen. Geen teksten, behalve met --reveal.',
    en: 'Shows who wrote what, which persons were found and why, as positions and reasons. No texts, unless --reveal.',
  },
  options: explainOptions,
  operands: 'PATH --ticket ID',
  async run(args, io, messages) {
    const ticket = ticketGiven(args, messages);
    if (args.positionals.length > 1) throw new CliError('usage', messages.error.tooManyPaths);
    const request = await readRequest(args, io, messages);
    await using scanner = io.createScanner(scannerOptions(io.env));
    const explained = explainer(request, scanner, io);
    try {
      for await (const item of wantedItems(ticket, request, io))
        await io.out(await textFor(item, explained, request, io));
    } catch (error) {
      throw io.signal.aborted ? new CliError('stopped', messages.error.stopped(0)) : error;
    }
    return exit.done;
  },
};

function ticketGiven(args: Arguments, { error }: Messages): number | undefined {
  const id = valueGiven(args, 'ticket')?.replace(/^#/, '');
  if (id === undefined) return undefined;
  if (/^\d{1,15}$/.test(id)) return Number(id);
  throw new CliError('usage', error.notATicket(id));
}

/** The ticket that was asked for; without one, the loose files. */
async function* wantedItems(ticket: number | undefined, request: ReadRequest, io: Io): AsyncGenerator<ScannableItem> {
  const { error } = request.messages;
  for await (const item of io.readExport(request.paths[0] ?? '', request.reading)) {
    if (item.kind === 'problem') continue;
    if (ticket === undefined && item.kind === 'ticket') throw new CliError('usage', error.ticketNeeded);
    if (ticket === undefined) yield item;
    else if (item.kind === 'ticket' && item.id === ticket) return yield item;
  }
  if (ticket !== undefined) throw new CliError('failed', error.missingTicket(ticket));
}

async function textFor(item: ScannableItem, explained: Explain, request: ReadRequest, io: Io): Promise<string> {
  const { messages, reveal, quiet, known } = request;
  const explanation = await explained(item);
  const paint = painter(io.terminal.out && !io.env.NO_COLOR);
  const record = recordOf(placeOf(item), explanation, request);
  const view = {
    messages,
    paint,
    names: reveal ? unmasked : masker(explanation),
    known: [...item.known, ...known],
    textOf: reveal ? textsOf(explanation) : undefined,
  };
  return joinedLines([
    `${paint.strong(titleOf(record))}  ${paint.verdict(record.verdict, messages.verdict[record.verdict])}`,
    ...explainLines(explanation, view),
    ...(reveal || quiet ? [] : ['', paint.faint(messages.explain.revealHint)]),
  ]);
}

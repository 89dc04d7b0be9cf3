import { type Verdict, verdicts } from '@derden/scanner';
import { printable } from '../printable.ts';
import { createUnreadContents } from '../unread.ts';
import { painter } from './colour.ts';
import type { Format } from './format.ts';
import { joinedLines, widthOf } from './lines.ts';
import { adviceLines, summaryLines } from './text-summary.ts';
import { repeatedLines, ticketLines } from './text-ticket.ts';

/** For people at a terminal: each ticket as soon as it is scanned, then totals and what to do. */
export const text: Format = (context) => {
  const { messages, advice } = context;
  const paint = painter(context.colour);
  const view = { messages, paint, columns: widthOf(context) };
  const examples = new Map<Verdict, number>();
  const contents = createUnreadContents();
  let apart = true;
  return {
    record(record) {
      const { ticket, verdict } = record;
      if (ticket !== undefined && !examples.has(verdict)) examples.set(verdict, ticket);
      const lines = ticketLines({ ...record, unreadable: contents.told(record) }, view);
      const block = lines.length === 1 ? lines : [...(apart ? [] : ['']), ...lines, ''];
      apart = lines.length > 1;
      return joinedLines(block);
    },
    problem: ({ place, reason }) => `! ${printable(place)}: ${printable(reason)}\n`,
    end(summary) {
      const example = verdicts.map((verdict) => examples.get(verdict)).find((ticket) => ticket !== undefined);
      const lines = [
        ...(apart ? [] : ['']),
        ...repeatedLines(contents.repeated(), view),
        ...summaryLines(summary, messages, paint),
        ...(advice ? adviceLines(summary, context, paint, example) : []),
      ];
      return joinedLines(lines);
    },
  };
};

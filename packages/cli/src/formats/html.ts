import type { Verdict } from '@derden/scanner';
import { createUnreadContents } from '../unread.ts';
import type { Format, Problem } from './format.ts';
import { page } from './html-page.ts';
import { ticketMarkup } from './html-ticket.ts';
import type { Markup } from './markup.ts';

/** One page that needs nothing else: totals on top, tickets by verdict below. Written when all is known. */
export const html: Format = (context) => {
  const tickets = new Map<Verdict, Markup[]>();
  const problems: Problem[] = [];
  const contents = createUnreadContents();
  return {
    record(record) {
      const list = tickets.get(record.verdict) ?? [];
      tickets.set(record.verdict, list);
      list.push(ticketMarkup(record, context.messages, contents.told(record)));
      return '';
    },
    problem(problem) {
      problems.push(problem);
      return '';
    },
    end: (summary) => page({ summary, tickets, problems, repeated: contents.repeated(), context }),
  };
};

import { entryOf } from './entry.ts';
import type { Format, Problem } from './format.ts';
import { createList } from './list.ts';

/** One object: what made it, the tickets, the problems, and totals. */
export const json: Format = ({ version }) => {
  const problems: Problem[] = [];
  const list = createList();
  return {
    start: () => `{"tool":"derden","version":${JSON.stringify(version)},"tickets":[`,
    record: (record) => list([entryOf(record)]),
    problem({ place, reason }) {
      problems.push({ place, reason });
      return '';
    },
    end: (summary) => `\n],"problems":${JSON.stringify(problems)},"summary":${JSON.stringify(summary)}}\n`,
  };
};

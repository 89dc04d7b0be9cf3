import { labelledCodes } from '../numbers/codes.ts';
import type { Recognizer } from '../recognizer.ts';

/** Numbers whose label says that they belong to no person: KvK, RSIN, orders, tickets, invoices, articles, versions. */
export const labelledNumber: Recognizer = {
  id: 'labelled-number',
  entity: 'OTHER',
  about: 'https://www.kvk.nl/over-het-handelsregister/overzicht-standaarden-in-het-handelsregister',
  digits: 3,
  find: (source) =>
    labelledCodes(source)
      .filter(({ label }) => label.kind === 'other' && label.gap <= 1)
      .map(({ start, end, label }) => ({
        start,
        end,
        score: label.gap === 0 ? 0.9 : 0.55,
        because: [`cue: ${label.name}`],
      })),
};

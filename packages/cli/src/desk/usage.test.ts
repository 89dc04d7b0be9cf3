import type { Engine } from '@derden/helpdesk/sweep';
import { expect, test } from 'vitest';
import { exit } from '../exit.ts';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';

/** What is typed wrong is told before anything is asked of Freshdesk or the database. */
const engine = { [Symbol.asyncDispose]: async () => {} } as unknown as Engine; // as: nothing else of it is used
const env = { FRESHDESK_DOMAIN: 'example', FRESHDESK_API_KEY: 'key', DERDEN_KEY: 'a key that is long enough' };

test.for([
  ['absence', /CONTACT is missing/],
  ['absence Jan --until 2026-01-31', /CONTACT should be an e-mail address or a number/],
  ['absence 12 --until morgen', /--until: “morgen” is not a date/],
  ['absence 12 --until 2026-02-30', /is not a date/],
  ['alerts seen', /ID is missing/],
  ['alerts heard', /“heard” is not one of list, seen/],
  ['apply 20261124-abc', /--digest is missing/],
  ['apply', /ID is missing/],
  ['breaches assess', /TICKET is missing/],
  ['breaches --format xml', /“xml” is not one of csv, json, text/],
  ['breaches assess 1 --effect panic', /“panic” is not one of loss-of-confidentiality/],
  ['contacts add', /EMAIL is missing/],
  ['contacts add noor --asked-by a@b.example', /EMAIL should be an e-mail address/],
  ['contacts add noor@b.example', /--asked-by is missing/],
  ['contacts add noor@b.example --asked-by a@b.example --category chef', /“chef” is not one of general, ict/],
  ['contacts import', /FILE is missing/],
  ['cookies', /exactly one of FILE\.har, --portal/],
  ['cookies --portal', /helpdesk\.portal is not set/],
  ['erase', /CONTACT is missing/],
  ['hold place --reason complaint', /exactly one of --ticket, --contact/],
  ['hold place --ticket 1', /--reason is missing/],
  ['hold place 1', /too many words/],
  ['invite a@b.example', /--requested-in is missing/],
  ['january', /plan\|notify\|confirm\|apply\|verify is missing/],
  ['january plan', /--year is missing/],
  ['january confirm --year 2027', /--organisation is missing/],
  ['january apply --year 2027 --archived some', /--archived should be a number/],
  ['journal --verify --anchor 12', /“12” is not one of SEQ:MAC/],
  ['leave 12', /--reported-by is missing/],
  ['leave 12 --reported-by nobody', /“nobody” is not one of self, account-manager/],
  ['leave 12 --return --reported-by self', /“self” is not one of account-manager/],
  ['needed 1 --reason x --until 2026-12-01', /--finding is missing/],
  ['needed 1 --finding f --until 2026-12-01', /--reason is missing/],
  ['objection consult', /TICKET is missing/],
  ['objection open 1', /--about is missing/],
  ['objection consult 1 --with dog', /“dog” is not one of person, organisation/],
  ['objection decide 1 --outcome maybe', /“maybe” is not one of keep-restricted/],
  ['plan approve', /ID is missing/],
  ['report monthly --year 2027', /“monthly” is not one of yearly/],
  ['report yearly', /--year is missing/],
  ['request', /TICKET is missing/],
  ['request #one', /TICKET should be a number/],
  ['request 1 --set mood=good', /“mood” is not one of about/],
  ['request 1 --set toString=x', /“toString” is not one of about/],
  ['request 1 --set identity=guess', /“guess” is not one of portalLogin/],
  ['rule 1', /ITEM is missing/],
  ['rule 1 file keep', /“keep” is not one of reject, remove/],
  ['rule 1 file remove --class K1', /--entity is missing/],
  ['rule 1 file remove --entity NL_BSN', /--class is missing/],
  ['serve --every often', /“often” is not one of 30s/],
  ['status now', /too many words/],
  ['sweep --since gisteren', /“gisteren” is not a date/],
  ['sweep --every often', /“often” is not one of 30s/],
  ['verify', /ID is missing/],
] as const)('derden %s', async ([line, message]) => {
  const io = fakeIo({ env, createEngine: async () => engine });
  expect(await run(line.split(' '), io)).toBe(exit.usage);
  expect(io.written.err).toMatch(message);
  expect(io.written.out).toBe('');
});

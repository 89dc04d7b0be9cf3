import { compareList, type Difference, dateOf, type ImportProblem, importLists } from '@derden/policy';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { helpdeskContacts } from './helpdesk-contacts.ts';
import { settlementEntries } from './settle.ts';

/** One organisation's list against Freshdesk. */
export interface ComparedList {
  readonly organisation: number;
  /** What differs; entries hold names, for people to read. */
  readonly differences: readonly Difference[];
  /** Freshdesk's field does not say what the list says: whether there is a list at all. */
  readonly modeDiffers: boolean;
}

export interface ImportedList extends ComparedList, Carried {}

export interface ImportedContacts {
  readonly lists: readonly ImportedList[];
  /** Rows that were not read, by line and column alone. */
  readonly problems: readonly ImportProblem[];
}

export interface ImportFrom extends CarryOptions {
  /** Whose list it is where the file names no organisation. */
  readonly organisation?: number;
}

/**
 * Makes Freshdesk's fields as a CSV says: one plan an organisation, to be looked at, since who is not in the file comes off the list.
 * An organisation that Freshdesk does not have is a problem of its row.
 * @throws FreshdeskError
 */
export async function importContacts(
  csv: string,
  engine: Engine,
  { organisation, ...options }: ImportFrom = {},
): Promise<ImportedContacts> {
  const { compared, problems } = await compareCsv(csv, engine, organisation);
  const { planDays: days } = engine.settings.policy;
  const lists: ImportedList[] = [];
  for (const each of compared) {
    const entries = settlementEntries(each.differences);
    const subject = `list-import ${each.organisation}`;
    const proposal = { purpose: 'contacts', ticket: null, subject, entries: () => entries, days } as const;
    lists.push({ ...each, ...(await proposeAndRun(proposal, engine, options)) });
  }
  return { lists, problems };
}

/** How Freshdesk differs from a CSV, or from its own fields where these contradict each other; changes nothing. */
export async function checkContacts(
  engine: Engine,
  csv?: string,
  organisation?: number,
): Promise<{ readonly lists: readonly ComparedList[]; readonly problems: readonly ImportProblem[] }> {
  if (csv !== undefined) {
    const { compared, problems } = await compareCsv(csv, engine, organisation);
    return { lists: compared, problems };
  }
  const contacts = await helpdeskContacts(engine);
  const lists = [...(await currentLists(engine)).values()].map((list) => {
    const leavers = contacts.filter(
      (each) => each.deactivated && each.category && each.organisation === list.organisation,
    );
    const entries = leavers.flatMap(({ name, email, category }) =>
      email && category ? [{ name, email, category, askedBy: null, since: dateOf(engine.now().toISOString()) }] : [],
    );
    const differences = compareList({ ...list, entries: [...list.entries, ...entries] }, contacts);
    return { organisation: list.organisation, differences, modeDiffers: false };
  });
  return { lists: lists.filter(({ differences }) => differences.length > 0), problems: [] };
}

async function compareCsv(csv: string, engine: Engine, organisation?: number) {
  const current = await currentLists(engine);
  const { companies } = await engine.people();
  const contacts = await helpdeskContacts(engine);
  const { lists, problems } = importLists(csv, {
    since: dateOf(engine.now().toISOString()),
    organisationNamed: (name) => companies.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())?.id,
    ...(organisation !== undefined && { organisation }),
  });
  const known = lists.filter((list) => current.has(list.organisation));
  const unknown = lists.length - known.length;
  const strange: readonly ImportProblem[] =
    unknown === 0 ? [] : [{ line: 1, column: null, field: 'organisation', code: 'bad-organisation' }];
  const compared = known.map((list) => ({
    organisation: list.organisation,
    differences: compareList(list, contacts),
    modeDiffers: current.get(list.organisation)?.mode !== list.mode,
  }));
  return { compared, problems: [...problems, ...strange] };
}

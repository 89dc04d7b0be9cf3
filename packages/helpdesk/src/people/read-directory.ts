import { malformed, reasonOf } from '../export-error.ts';
import type { ProblemItem, ReadOptions } from '../export-item.ts';
import { nameOf, type PeopleFiles } from '../layout/export-layout.ts';
import { formatOf, recordsOf } from '../layout/file-roles.ts';
import type { StoredFile } from '../store/store.ts';
import { type Fields, isFields, unwrapped } from '../ticket/values.ts';
import { type Directory, directoryOf } from './directory.ts';
import { type Company, companyOf } from './organisation.ts';
import type { PersonEntry } from './person-entry.ts';
import { agentOf, contactOf } from './person-of.ts';

const noPeople: PeopleFiles = { contacts: [], companies: [], agents: [] };

interface Read {
  readonly directory: Directory;
  readonly problems: readonly ProblemItem[];
}

/** Reads contacts, companies and agents. A record that cannot be read is reported: somebody may be taken for a stranger. */
export async function readDirectory(files: PeopleFiles = noPeople, options: ReadOptions = {}): Promise<Read> {
  const { listField = 'contactpersoon', companyListField = 'contactpersonenlijst', helpdeskDomains } = options;
  const problems: ProblemItem[] = [];
  const contacts: PersonEntry[] = [];
  const companies: Company[] = [];
  const agents: PersonEntry[] = [];
  const each = async (role: keyof PeopleFiles, noun: string, use: (fields: Fields) => void): Promise<void> => {
    for (const file of files[role]) problems.push(...(await readFile(file, noun, use)));
  };
  await each('contacts', 'contact', (fields) => contacts.push(contactOf(fields, listField)));
  await each('agents', 'agent', (fields) => agents.push(agentOf(fields)));
  await each('companies', 'company', (fields) => {
    const company = companyOf(fields, companyListField);
    if (company) companies.push(company);
  });
  return { directory: directoryOf({ contacts, agents, companies }, helpdeskDomains), problems };
}

async function readFile(file: StoredFile, noun: string, use: (fields: Fields) => void): Promise<ProblemItem[]> {
  const name = nameOf(file);
  const format = formatOf(file.path);
  if (!format || file.refused) return [{ kind: 'problem', place: name, reason: 'the file cannot be read' }];
  const problems: ProblemItem[] = [];
  try {
    for await (const item of recordsOf(format, { chunks: file.chunks(), name, noun })) {
      const reason = item.kind === 'bad' ? item.reason : refusal(item.value, use);
      if (reason !== null) problems.push({ kind: 'problem', place: item.place, reason });
    }
  } catch {
    problems.push({ kind: 'problem', place: name, reason: 'the file cannot be read to its end' });
  }
  return problems;
}

/** Why nothing can be made of a record; null when something could. */
function refusal(value: unknown, use: (fields: Fields) => void): string | null {
  try {
    const fields = unwrapped(value);
    if (!isFields(fields)) throw malformed('the record', 'an object');
    use(fields);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

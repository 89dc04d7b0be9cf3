import type { KnownOrganisation } from '@derden/scanner';
import { plainDomain } from '../ticket/addresses.ts';
import { type Fields, flagAt, idAt, isFields, listAt, textAt } from '../ticket/values.ts';
import { isFreeMail } from './free-mail.ts';

/** A customer. */
export interface Company {
  readonly id: number;
  readonly name: string;
  readonly domains: readonly string[];
  /** False when it says that it keeps no list of contacts; null when it says nothing. */
  readonly keepsList: boolean | null;
  readonly known: KnownOrganisation;
}

export function companyOf(fields: Fields, listField: string): Company | null {
  const id = idAt(fields, 'id');
  const name = textAt(fields, 'name')?.trim() ?? '';
  if (id === null || name === '') return null;
  const domains = domainsOf(fields);
  const custom = fields.custom_fields ?? fields.custom_field;
  const keepsList = isFields(custom) ? flagAt(custom, listField) : null;
  return { id, name, domains, keepsList, known: organisation([name], domains) };
}

export function organisation(names: readonly string[], domains: readonly string[]): KnownOrganisation {
  return Object.freeze({ relation: 'organisation', names, domains });
}

/** The API's list of names; in the account export one text, or objects that hold one. */
function domainsOf(fields: Fields): readonly string[] {
  const value = fields.domains ?? fields.company_domains;
  const listed = typeof value === 'string' ? value.split(/[\s,;]+/) : listAt({ domains: value }, 'domains');
  const names = listed.map((each) => (isFields(each) ? Object.values(each).find(isDomain) : each)).filter(isDomain);
  return [...new Set(names.map(plainDomain))].filter((domain) => !isFreeMail(domain));
}

function isDomain(value: unknown): value is string {
  return typeof value === 'string' && /^@?[^\s@/]{1,200}\.[^\s@/.]{2,30}$/.test(value.trim());
}

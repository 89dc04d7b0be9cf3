import { rawPerson } from '../ticket/raw-person.ts';
import { type Fields, flagAt, idAt, isFields, listAt, textsAt, unwrapped } from '../ticket/values.ts';
import type { PersonEntry } from './person-entry.ts';

/** A contact of the API, or a user of the account export, who may be an agent. */
export function contactOf(fields: Fields, listField: string): PersonEntry {
  return {
    ...rawPerson(fields),
    id: idAt(fields, 'id'),
    companies: companiesOf(fields),
    isListed: isListed(fields, listField),
    isAgent: flagAt(fields, 'helpdesk_agent') === true,
  };
}

/** Agents have their name and address in `contact`. */
export function agentOf(fields: Fields): PersonEntry {
  const contact = unwrapped(fields.contact ?? fields.user);
  const person = rawPerson(isFields(contact) ? contact : fields);
  const id = idAt(fields, 'user_id') ?? idAt(fields, 'id');
  return { ...person, id, companies: [], isListed: false, isAgent: true };
}

function companiesOf(fields: Fields): readonly number[] {
  const others = listAt(fields, 'other_companies').map((each) =>
    isFields(each) ? idAt(each, 'company_id') : idAt({ id: each }, 'id'),
  );
  return [...new Set([idAt(fields, 'company_id'), idAt(fields, 'customer_id'), ...others].filter((id) => id !== null))];
}

/** By the field, or by a tag that spells it: `contactpersoon-ict`. */
function isListed(fields: Fields, listField: string): boolean {
  const custom = fields.custom_fields ?? fields.custom_field;
  const value = isFields(custom) ? (custom[listField] ?? custom[`cf_${listField}`]) : undefined;
  if (typeof value === 'string') return isCategory(value);
  const tags = [...textsAt(fields, 'tags'), ...textsAt({ tag_names: fields.tag_names }, 'tag_names')];
  return tags.some((tag) => tag.toLowerCase().startsWith(listField) && isCategory(tag.slice(listField.length)));
}

function isCategory(text: string): boolean {
  return /^[\s:=_-]{0,3}(?:algemeen|general|ict)\b/i.test(text);
}

import * as v from 'valibot';
import { flag, id, maybe, text } from './values.ts';

/** A field of tickets, contacts or companies. */
export interface Field {
  readonly id: number;
  /** The name in `custom_fields`; own ones usually begin with `cf_`. */
  readonly name: string;
  readonly label: string;
  /** `default_…`, `custom_text`, `custom_dropdown`, `custom_checkbox`, … */
  readonly type: string;
  readonly required_for_agents: boolean;
  readonly required_for_closure: boolean;
  readonly customers_can_edit: boolean;
  /** A list, or an object by value: Freshdesk has several shapes, `choicesOf` reads them all. */
  readonly choices: unknown;
}

export const field: v.GenericSchema<unknown, Field> = v.looseObject({
  id,
  name: text,
  label: text,
  type: text,
  required_for_agents: flag,
  required_for_closure: flag,
  customers_can_edit: flag,
  choices: maybe(v.unknown()),
});

export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** Choices of a field in one shape: `["a"]`, `{"Low": 1}` (priority, source), `{"2": ["Open", "Being processed"]}` (status), objects of the admin API. */
export function choicesOf({ choices }: Pick<Field, 'choices'>): readonly Choice[] {
  if (Array.isArray(choices)) return choices.flatMap(fromList);
  if (typeof choices !== 'object' || choices === null) return [];
  return Object.entries(choices).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'number') return { value, label: key };
    const label = Array.isArray(value) ? value[0] : value;
    return { value: /^\d+$/.test(key) ? Number(key) : key, label: typeof label === 'string' ? label : key };
  });
}

function fromList(choice: unknown): Choice[] {
  const [first] = Array.isArray(choice) ? choice : [choice];
  if (typeof first === 'string') return [{ value: first, label: first }];
  if (typeof first !== 'object' || first === null) return [];
  const { value, label = value } = first as { readonly value?: unknown; readonly label?: unknown }; // checked below
  return (typeof value === 'string' || typeof value === 'number') && typeof label === 'string'
    ? [{ value, label }]
    : [];
}

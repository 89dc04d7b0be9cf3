import * as v from 'valibot';
import { id, list, maybe, text, time } from './values.ts';

export interface Group {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly agent_ids: readonly number[];
  readonly created_at: string;
  readonly updated_at: string;
}

export const group: v.GenericSchema<unknown, Group> = v.looseObject({
  id,
  name: text,
  description: maybe(v.string()),
  agent_ids: list(id),
  created_at: time,
  updated_at: time,
});

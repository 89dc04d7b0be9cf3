import { iso } from '../desk/clock.ts';
import type { Json, JsonObject } from '../desk/objects.ts';

/** Values of exports, which quote ids and write times with any offset. */

export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each));
}

export function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

export function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** In UTC, as Freshdesk writes it. */
export function timeOf(value: Json | undefined, otherwise: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? otherwise : iso(time);
}

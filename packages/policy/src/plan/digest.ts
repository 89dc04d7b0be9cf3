import { PolicyError } from '../error.ts';

/** A keyed digest (HMAC-SHA256 or stronger) in hexadecimal: the key is kept elsewhere (D2). */
export type Digest = (text: string) => string;

/**
 * JSON with keys in order and nothing undefined, so that equal data has equal digests.
 * @throws PolicyError `bad_plan` for what JSON cannot hold
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${members(value).join(',')}}`;
  throw new PolicyError('bad_plan', `${typeof value} has no digest`);
}

function members(value: object): readonly string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
}

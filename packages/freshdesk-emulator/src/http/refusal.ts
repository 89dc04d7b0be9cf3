import type { Json } from '../desk/objects.ts';

export interface FieldRefusal {
  readonly field: string;
  readonly message: string;
  readonly code: string;
}

/** An answer that is an error, thrown by whoever finds it (§1.1). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: Json = null, headers: Readonly<Record<string, string>> = {}) {
    super(`${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export function invalid(errors: readonly FieldRefusal[], status: 400 | 409 = 400): Refusal {
  return new Refusal(status, { description: 'Validation failed', errors: errors.map((error) => ({ ...error })) });
}

export function invalidField(field: string, code = 'invalid_value', message = 'It should be a valid value'): Refusal {
  return invalid([{ field, message, code }]);
}

/** 404 has no body. */
export const notFound = (): Refusal => new Refusal(404);

/** What is trashed, spam, blocked or deleted cannot be changed; 405 has no body. */
export const notAllowed = (allow: string): Refusal => new Refusal(405, null, { allow });

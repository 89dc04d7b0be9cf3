/** Codes of Freshdesk that we pass on, and our own for what never was an answer. */
export const freshdeskErrorCodes = [
  'missing_field',
  'invalid_value',
  'duplicate_value',
  'datatype_mismatch',
  'invalid_field',
  'invalid_json',
  'invalid_credentials',
  'access_denied',
  'require_feature',
  'account_suspended',
  'ssl_required',
  'readonly_field',
  'inconsistent_state',
  'max_agents_reached',
  'password_lockout',
  'password_expired',
  'no_content_required',
  'inaccessible_field',
  'incompatible_field',
  /** The answer has a status that is an error, and no code that we know. */
  'http',
  /** No connection, or it broke while nothing could have changed. */
  'network',
  /** It broke after a change was sent: it may or may not have been made. */
  'outcome_unknown',
  /** The answer does not have the form that the reference gives; `fields` names the places. */
  'unexpected_answer',
  /** More bytes than allowed, or more results than a search can give. */
  'too_large',
  'aborted',
] as const;

export type FreshdeskErrorCode = (typeof freshdeskErrorCodes)[number];

/** A field of the request that Freshdesk refuses, or one of its answer that we cannot read. */
export interface FieldError {
  readonly field: string;
  readonly code: FreshdeskErrorCode;
}

interface Details {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly fields?: readonly FieldError[];
}

/**
 * Every error of this package. It holds no key, no address, no body and no text of Freshdesk's, which quotes values;
 * and no `cause`, for axios keeps all of these in its errors.
 */
export class FreshdeskError extends Error {
  override readonly name = 'FreshdeskError';
  readonly code: FreshdeskErrorCode;
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** `X-Request-Id`, to give to Freshdesk's support. */
  readonly requestId: string | undefined;
  readonly fields: readonly FieldError[];

  constructor(code: FreshdeskErrorCode, message: string, { status, requestId, fields = [] }: Details = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.fields = fields;
  }
}

export function isKnownCode(code: unknown): code is FreshdeskErrorCode {
  return (freshdeskErrorCodes as readonly unknown[]).includes(code);
}

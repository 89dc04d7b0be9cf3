export type QueryValue = string | number | boolean | undefined;

/** One call of the API, before authentication and pacing. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v2`, ids included: `/tickets/12`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: object;
  /** What it costs of the account's credits a minute; 1 unless something is embedded. */
  readonly credits?: number;
  /** Whether a second run does no harm when nobody knows how the first one ended. True for GET, DELETE, and PUT without files, unless said otherwise. */
  readonly repeatable?: boolean;
  /** Looks whether a change was made whose answer never came: what it made, or null when it was not made. */
  readonly settle?: (() => Promise<unknown>) | undefined;
  /** Looks, when an answer was lost and the repetition is refused with this status, whether the first try did it all the same. */
  readonly isDone?: (status: number, signal: AbortSignal | undefined) => Promise<boolean>;
  readonly signal?: AbortSignal | undefined;
}

/** An answer of any status. */
export interface ApiResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly data: unknown;
  /** What `settle` found: checked already. */
  readonly settled?: { readonly value: unknown };
}

/** Rejects with a `FreshdeskError` only when no answer came. */
export type Send = (request: ApiRequest) => Promise<ApiResponse>;
export type Middleware = (next: Send) => Send;

/** The first middleware sees a request first. */
export function compose(send: Send, ...middlewares: readonly Middleware[]): Send {
  return middlewares.reduceRight((next, middleware) => middleware(next), send);
}

export function isRepeatable({ method, repeatable, body }: ApiRequest): boolean {
  return repeatable ?? (method !== 'POST' && !(body && 'attachments' in body));
}

/** Lenient: a header may be missing, or hold more than a number. */
export function headerNumber(headers: ApiResponse['headers'], name: string): number | null {
  const [digits] = /^\s{0,9}\d{1,15}(?:\.\d{1,9})?(?![^\s,;])/.exec(headers.get(name) ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

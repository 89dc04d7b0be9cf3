import * as v from 'valibot';
import { type FieldError, FreshdeskError, type FreshdeskErrorCode, isKnownCode } from '../error.ts';
import type { ApiRequest, ApiResponse, Send } from './request.ts';

/** What resources use: a call whose answer is checked and typed. */
export interface Api {
  /** @throws FreshdeskError for every status of 400 and above, and when the answer has another form. */
  call<Value>(request: ApiRequest, schema: v.GenericSchema<unknown, Value>): Promise<Value>;
  /** The same with the headers, for lists. */
  answer<Value>(request: ApiRequest, schema: v.GenericSchema<unknown, Value>): Promise<Answer<Value>>;
  /** For answers without content. */
  order(request: ApiRequest): Promise<void>;
}

export interface Answer<Value> {
  readonly value: Value;
  readonly headers: ApiResponse['headers'];
}

export function apiOf(send: Send): Api {
  async function answer<Value>(request: ApiRequest, schema: v.GenericSchema<unknown, Value>): Promise<Answer<Value>> {
    const response = await succeeded(send, request);
    const { headers, settled } = response;
    return { value: settled ? (settled.value as Value) : checked(response, schema), headers }; // `settle` gives the same type
  }
  return {
    answer,
    call: async (request, schema) => (await answer(request, schema)).value,
    order: async (request) => {
      await succeeded(send, request);
    },
  };
}

async function succeeded(send: Send, request: ApiRequest): Promise<ApiResponse> {
  const response = await send(request);
  if (response.status >= 200 && response.status < 300) return response;
  throw errorOf(response);
}

/** Freshdesk answers with a list of fields, with a code, or with nothing at all (reference, “Errors”). */
function errorOf({ status, headers, data }: ApiResponse): FreshdeskError {
  const fields = fieldErrors(data);
  const own = codeIn(data) ?? fields[0]?.code;
  const names = fields.map(({ field, code }) => `${field}: ${code}`).join(', ');
  return new FreshdeskError(own ?? 'http', `Freshdesk answered ${status}${names ? ` (${names})` : ''}.`, {
    status,
    requestId: headers.get('x-request-id'),
    fields,
  });
}

const refusal = v.object({ errors: v.array(v.looseObject({ field: v.optional(v.string()), code: v.unknown() })) });

function fieldErrors(data: unknown): FieldError[] {
  const { success, output } = v.safeParse(refusal, data);
  if (!success) return [];
  return output.errors.map(({ field = '', code }) => ({ field: nameOnly(field), code: known(code) }));
}

/** A field's name, never something that a caller typed. */
const nameOnly = (field: string): string => (/^[\w.[\]-]{1,60}$/.test(field) ? field : '?');

const known = (code: unknown): FreshdeskErrorCode => (isKnownCode(code) ? code : 'http');

function codeIn(data: unknown): FreshdeskErrorCode | undefined {
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined;
  return isKnownCode(code) ? code : undefined;
}

function checked<Value>({ status, headers, data }: ApiResponse, schema: v.GenericSchema<unknown, Value>): Value {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const places = [...new Set(result.issues.map((issue) => nameOnly(v.getDotPath(issue) ?? '')))];
  throw new FreshdeskError('unexpected_answer', `The answer has another form than expected at ${places.join(', ')}.`, {
    status,
    requestId: headers.get('x-request-id'),
    fields: places.map((field) => ({ field, code: 'datatype_mismatch' })),
  });
}

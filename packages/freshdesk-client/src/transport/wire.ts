import { FreshdeskError } from '../error.ts';

/** A file to attach. */
export interface Upload {
  readonly name: string;
  /** A `Blob` of `fs.openAsBlob` is read as it is sent. */
  readonly bytes: Uint8Array | Blob;
  readonly contentType?: string;
}

export interface Wire {
  readonly headers: Readonly<Record<string, string>>;
  readonly data: string | FormData | undefined;
}

/** JSON; with `attachments` a multipart form, the only way Freshdesk takes files. */
export function wireOf(body: object | undefined): Wire {
  if (body === undefined) return { headers: {}, data: undefined };
  const { attachments = [], ...rest } = body as { readonly attachments?: readonly Upload[] }; // set by our own resources
  if (attachments.length === 0) return { headers: { 'content-type': 'application/json' }, data: jsonOf(rest) };
  const form = new FormData();
  addFields(form, '', rest);
  for (const file of attachments) form.append('attachments[]', blobOf(file), file.name);
  return { headers: {}, data: form };
}

function jsonOf(body: object): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new FreshdeskError('invalid_value', 'The body cannot be written as JSON.');
  }
}

/** `tags[]` for lists, `custom_fields[cf_x]` for objects. */
function addFields(form: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value) && value.length === 0) throw noForm(name);
  if (Array.isArray(value)) for (const item of value) addFields(form, `${name}[]`, item);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) addFields(form, name ? `${name}[${key}]` : key, inner);
  } else form.append(name, value === null ? '' : String(value));
}

/** A form has no way to write a list of nothing, and leaving it out would leave the old one. */
function noForm(name: string): FreshdeskError {
  return new FreshdeskError('invalid_value', 'An empty list cannot be sent together with files.', {
    fields: [{ field: name, code: 'invalid_value' }],
  });
}

function blobOf({ bytes, contentType }: Upload): Blob {
  const parts = bytes instanceof Blob ? bytes : new Uint8Array(bytes);
  const type = contentType ?? (bytes instanceof Blob ? bytes.type : '');
  return new Blob([parts], { type: type || 'application/octet-stream' });
}

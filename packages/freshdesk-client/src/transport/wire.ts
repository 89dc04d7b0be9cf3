/** A file to attach. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
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
  if (attachments.length === 0) return { headers: { 'content-type': 'application/json' }, data: JSON.stringify(rest) };
  const form = new FormData();
  addFields(form, '', rest);
  for (const file of attachments) form.append('attachments[]', blobOf(file), file.name);
  return { headers: {}, data: form };
}

/** `tags[]` for lists, `custom_fields[cf_x]` for objects. */
function addFields(form: FormData, name: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value)) for (const item of value) addFields(form, `${name}[]`, item);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) addFields(form, name ? `${name}[${key}]` : key, inner);
  } else form.append(name, value === null ? '' : String(value));
}

function blobOf({ bytes, contentType }: Upload): Blob {
  return new Blob([new Uint8Array(bytes)], { type: contentType ?? 'application/octet-stream' });
}

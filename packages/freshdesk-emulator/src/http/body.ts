import type { IncomingMessage } from 'node:http';
import type { Json, JsonObject } from '../desk/objects.ts';
import { checkAttributes, fromForm } from '../rules/attributes.ts';
import type { Route, UploadedFile } from './exchange.ts';
import { Refusal } from './refusal.ts';

export interface Body {
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
}

/** JSON or a multipart form, checked by what the route takes; anything else is 415, and broken JSON is `invalid_json` (§1). */
export async function bodyOf(request: IncomingMessage, { takes, needs }: Route): Promise<Body> {
  const bytes = await bytesOf(request);
  if (!takes && bytes.length > 0)
    throw new Refusal(400, { code: 'no_content_required', message: 'No content is required to make this request' });
  const { body, files } = bytes.length > 0 && takes ? await parsed(bytes, request, takes) : { body: {}, files: [] };
  if (takes) checkAttributes(body, takes, needs);
  return { body, files };
}

async function parsed(bytes: Buffer, { headers }: IncomingMessage, takes: NonNullable<Route['takes']>): Promise<Body> {
  const type = headers['content-type'] ?? '';
  if (/^application\/json\b/i.test(type)) return { body: jsonOf(bytes.toString('utf8')), files: [] };
  if (/^multipart\/form-data\b/i.test(type)) {
    const { body, files } = await formOf(bytes, type);
    return { body: fromForm(body, takes), files };
  }
  throw new Refusal(415, {
    code: 'invalid_content_type',
    message: 'Content-Type header is set to an unsupported type.',
  });
}

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks);
}

function jsonOf(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as Json;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // told below
  }
  throw new Refusal(400, { code: 'invalid_json', message: 'Request body has invalid json format' });
}

async function formOf(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Refusal(400, { code: 'invalid_multipart', message: 'The multipart body cannot be read' });
  });
  const body: { [key: string]: Json } = {};
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') addField(body, name, value);
    else files.push({ name: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body, files };
}

/** `cc_emails[]` is a list, `custom_fields[cf_x]` an object (§3.5). */
function addField(fields: { [key: string]: Json }, name: string, value: string): void {
  const [, key = name, inner] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(name) ?? [];
  if (inner === undefined) fields[key] = value;
  else if (inner === '') fields[key] = [...((fields[key] as readonly Json[] | undefined) ?? []), value];
  else fields[key] = { ...((fields[key] as JsonObject | undefined) ?? {}), [inner]: value };
}

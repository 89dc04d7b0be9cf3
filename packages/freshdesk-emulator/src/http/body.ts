import type { IncomingMessage } from 'node:http';
import type { Json, JsonObject } from '../desk/objects.ts';
import type { UploadedFile } from './exchange.ts';
import { Refusal } from './refusal.ts';

export interface Body {
  readonly fields: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly present: boolean;
}

const nothing: Body = { fields: {}, files: [], present: false };

/** JSON or a multipart form; anything else is 415, and broken JSON is `invalid_json` (§1). */
export async function bodyOf(request: IncomingMessage): Promise<Body> {
  const bytes = await bytesOf(request);
  if (bytes.length === 0) return nothing;
  const type = request.headers['content-type'] ?? '';
  if (/^application\/json\b/i.test(type)) return { fields: jsonOf(bytes.toString('utf8')), files: [], present: true };
  if (/^multipart\/form-data\b/i.test(type)) return formOf(bytes, type);
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
  const fields: { [key: string]: Json } = {};
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') addField(fields, name, value);
    else files.push({ name: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { fields, files, present: true };
}

/** `cc_emails[]` is a list, `custom_fields[cf_x]` an object; numbers and booleans come as text. */
function addField(fields: { [key: string]: Json }, name: string, value: string): void {
  const [, key = name, inner] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(name) ?? [];
  const typed = plain(value);
  if (inner === undefined) fields[key] = typed;
  else if (inner === '') fields[key] = [...((fields[key] as readonly Json[] | undefined) ?? []), typed];
  else fields[key] = { ...((fields[key] as JsonObject | undefined) ?? {}), [inner]: typed };
}

function plain(value: string): Json {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}

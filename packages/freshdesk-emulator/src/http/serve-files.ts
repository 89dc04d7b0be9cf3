import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk/desk.ts';
import type { FileRecord } from '../desk/objects.ts';
import { inlineId, signatureOf } from '../rules/files.ts';
import type { Faults } from './faults.ts';

/** The other origin: signed addresses that end, and that refuse a key (§3.5). */
export function serveFile(desk: Desk, faults: Faults, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [status, code, file] = lookUp(desk, faults, request, url);
  if (file?.content) {
    const bytes = Buffer.from(file.content, 'base64');
    response.writeHead(status, { 'content-type': file.content_type, 'content-length': bytes.length }).end(bytes);
  } else {
    response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
  }
}

type Found = readonly [status: number, code: string, file?: FileRecord];

function lookUp(desk: Desk, faults: Faults, request: IncomingMessage, url: URL): Found {
  if (request.headers.authorization !== undefined) return [400, 'InvalidArgument'];
  if (faults.meet('GET', url.pathname)?.kind === 'expired') return [403, 'AccessDenied'];
  const file = url.pathname === '/inline/attachment' ? inlineFile(desk, url) : signedFile(desk, url);
  if (file === 'expired') return [403, 'AccessDenied'];
  return file?.content ? [200, '', file] : [404, 'NoSuchKey'];
}

function signedFile(desk: Desk, url: URL): FileRecord | 'expired' | undefined {
  const id = Number(/\/production\/(\d{1,16})\/original\//.exec(url.pathname)?.[1]);
  const expires = Number(url.searchParams.get('X-Amz-Expires'));
  const signed = url.searchParams.get('X-Amz-Signature') === signatureOf(id, expires);
  return signed && expires * 1000 > desk.clock.now() ? desk.files.get(id) : 'expired';
}

function inlineFile(desk: Desk, url: URL): FileRecord | undefined {
  const id = inlineId(url.searchParams.get('token') ?? '');
  return id === null ? undefined : desk.files.get(id);
}

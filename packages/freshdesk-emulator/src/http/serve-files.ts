import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk/desk.ts';
import type { FileRecord } from '../desk/objects.ts';
import { inlineId, signatureOf } from '../rules/files.ts';
import { type Fault, type Faults, isMet } from './faults.ts';

interface FileServer {
  readonly desk: Desk;
  readonly faults: Faults;
}

/** The other origin: signed addresses that end, and that refuse a key (§3.5). */
export async function serveFile(
  { desk, faults }: FileServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const fault = faults.meetFile(url.pathname);
  if (fault && (await isMet(fault, response))) return;
  const found =
    request.headers.authorization === undefined ? lookUp(desk, url, fault) : ([400, 'InvalidArgument'] as const);
  if (typeof found[1] === 'string')
    return void response.writeHead(found[0], xml).end(`<Error><Code>${found[1]}</Code></Error>`);
  writeFile(response, found[1], fault);
}

const xml = { 'content-type': 'application/xml' };

function writeFile(response: ServerResponse, { content_type, content }: FileRecord, fault: Fault | undefined): void {
  const bytes = Buffer.from(content ?? '', 'base64');
  response.writeHead(200, { 'content-type': content_type, 'content-length': bytes.length });
  if (fault?.kind !== 'truncated' && fault?.kind !== 'cut-after') return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

type Found = readonly [status: number, codeOrFile: string | FileRecord];

function lookUp(desk: Desk, url: URL, fault: Fault | undefined): Found {
  const file = url.pathname === '/inline/attachment' ? inlineFile(desk, url) : signedFile(desk, url);
  if (file === 'expired' || fault?.kind === 'expired') return [403, 'AccessDenied'];
  return file && file.content !== null ? [200, file] : [404, 'NoSuchKey'];
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

import type { IncomingMessage } from 'node:http';

/** Bytes of a call; Freshdesk's largest bodies carry the ticket's text, which is not wanted. */
const most = 64 * 1024;

/** The body as text, or null when it is too large: the rest of it is not read. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

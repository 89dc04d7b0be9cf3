import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SweepError } from '../sweep-error.ts';
import { answerTo, type Desk } from './answers.ts';

export interface Listener {
  readonly url: string;
  /** Takes no more calls, and waits for those that are being answered. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Lets it bind to an address that others can reach. */
  readonly exposed: boolean;
}

/** A caller that is slow gets this long, in milliseconds. */
const slowest = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 5_000 } as const;

/** @throws SweepError `refused` for an address that is not this machine's own, or that cannot be had */
export async function listen(desk: Desk, { host, port, exposed }: ListenOptions): Promise<Listener> {
  if (!exposed && !isLoopback(host))
    throw new SweepError('refused', 'the receiver listens on this machine alone unless it is told to be exposed');
  const { createServer } = await import('node:http');
  const server = createServer({ ...slowest, maxHeaderSize: 16 * 1024 }, (request, response) => {
    response.on('error', () => {});
    void answerTo(desk, request).then(({ status, type, body }) => {
      // What was not read of a body would be taken for the next call.
      const isRead = request.complete;
      response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...(!isRead && { connection: 'close' }),
      });
      response.end(body, () => isRead || request.destroy());
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await bound(server, host, port);
  const address = server.address() as AddressInfo; // it listens on a port
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: () => closed(server) };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new SweepError('refused', `port ${port} cannot be used`)));
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

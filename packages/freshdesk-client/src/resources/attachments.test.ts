import axios from 'axios';
import { expect, test } from 'vitest';
import { createFreshdesk } from '../client.ts';
import { testAccount } from '../testing/account.ts';
import { codeOf } from '../testing/code-of.ts';
import { serve } from '../testing/serve.ts';

const bytesOf = async (chunks: AsyncIterable<Uint8Array>) => Buffer.concat(await Array.fromAsync(chunks));
const question = { email: 'anna@waterdam.example', subject: 'Menu', description: 'x' };

async function accountWithFile(bytes: Uint8Array | Blob, name = 'a.bin') {
  const account = await testAccount();
  const ticket = await account.freshdesk.tickets.create({ ...question, attachments: [{ name, bytes }] });
  const [file] = ticket.attachments ?? [];
  if (!file) throw new Error('no file');
  return { ...account, file, ticket, [Symbol.asyncDispose]: () => account[Symbol.asyncDispose]() };
}

test.for(['één “naam”.pdf', 'a"b.txt', '日本.png', 'a b;c.txt'])('a file named %s keeps its name', async (name) => {
  await using account = await accountWithFile(Buffer.from('Anna'), name);
  expect(account.file.name.replace('%22', '"')).toBe(name);
  expect((await bytesOf(account.freshdesk.attachments.download(account.file))).toString()).toBe('Anna');
});

test('a Blob is uploaded with its type', async () => {
  await using account = await accountWithFile(new Blob(['Anna'], { type: 'text/plain' }));
  expect([account.file.content_type, account.file.size]).toEqual(['text/plain', 4]);
});

test('neither keys nor headers of the axios of the caller go to the host of files', async () => {
  await using account = await accountWithFile(Buffer.from('Anna'));
  const instance = axios.create({ auth: { username: 'key', password: 'X' }, headers: { authorization: 'Basic eA==' } });
  const { url: domain, apiKey, clock } = account.emulator;
  const freshdesk = createFreshdesk({ domain, apiKey, clock, axios: instance });
  expect((await bytesOf(freshdesk.attachments.download(account.file))).toString()).toBe('Anna');
});

test('what fails before the first byte is tried again', async () => {
  await using account = await accountWithFile(Buffer.from('Anna'));
  account.emulator.faults.add({ kind: 'status', status: 503, route: 'GET /data', times: 1 });
  account.emulator.faults.add({ kind: 'cut-before', route: 'GET /data', times: 1 });
  expect((await bytesOf(account.freshdesk.attachments.download(account.file))).toString()).toBe('Anna');
});

test('a file that breaks off is an error, never a shorter file', async () => {
  await using account = await accountWithFile(new Uint8Array(400_000));
  account.emulator.faults.add({ kind: 'truncated', route: 'GET /data' });
  expect(await codeOf(bytesOf(account.freshdesk.attachments.download(account.file)))).toBe('network');
});

test('an inline picture is fetched by its address', async () => {
  await using account = await testAccount();
  const picture = { name: 'a.png', contentType: 'image/png', bytes: new Uint8Array([1, 2]), inline: true };
  const mail = { from: question.email, subject: 'x', html: '<img src="cid:a.png">', files: [picture] };
  const ticket = await account.freshdesk.tickets.get(account.emulator.receive(mail));
  const [, attachment_url = ''] = /src="([^"]+)"/.exec(ticket.description ?? '') ?? [];
  expect((await bytesOf(account.freshdesk.attachments.download({ attachment_url }))).length).toBe(2);
});

/** A file without an end. */
async function endless() {
  let closed = 0;
  const server = await serve((_, response) => {
    response.on('close', () => closed++);
    const more = () => void (response.destroyed || response.write(Buffer.alloc(65_536), () => setImmediate(more)));
    more();
  });
  const freshdesk = createFreshdesk({ domain: server.url, apiKey: 'key', timeout: 200 });
  return { server, freshdesk, url: `${server.url}/file`, closed: () => closed };
}

test('a caller who stops early leaves no connection behind', async () => {
  const { server, freshdesk, url, closed } = await endless();
  await using _server = server;
  for await (const _chunk of freshdesk.attachments.download({ attachment_url: url })) break;
  await expect.poll(closed).toBe(1);
  expect(await codeOf(bytesOf(freshdesk.attachments.download({ attachment_url: url }, { most: 1_000_000 })))).toBe(
    'too_large',
  );
  await expect.poll(closed).toBe(2);
});

test('a download is stopped by its signal', async () => {
  const { server, freshdesk, url, closed } = await endless();
  await using _server = server;
  const stop = new AbortController();
  const reading = (async () => {
    for await (const _chunk of freshdesk.attachments.download({ attachment_url: url }, { signal: stop.signal }))
      stop.abort();
  })();
  expect(await codeOf(reading)).toBe('aborted');
  await expect.poll(closed).toBe(1);
});

test('a file that stops coming ends in an error; a caller who takes its time does not', async () => {
  await using server = await serve(({ url }, response) => {
    response.write('Anna');
    if (url === '/whole') response.end();
  });
  const freshdesk = createFreshdesk({ domain: server.url, apiKey: 'key', timeout: 100 });
  const read = (path: string) => freshdesk.attachments.download({ attachment_url: `${server.url}${path}` });
  expect(await codeOf(bytesOf(read('/stalled')))).toBe('network');
  for await (const _chunk of read('/whole')) await new Promise((resolve) => setTimeout(resolve, 250));
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['scanner', 'policy', 'helpdesk', 'freshdesk-client', 'freshdesk-emulator', 'cli'] as const;
const folder = mkdtempSync(join(tmpdir(), 'derden-packed-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: cwd, npm_config_yes: 'true' },
  });
}

/** pnpm as it runs this test, else by npx. */
function pnpm(args: readonly string[], cwd: string): string {
  const self = process.env.npm_execpath ?? '';
  return /pnpm[^/\\]*\.[cm]?js$/.test(self)
    ? run(process.execPath, [self, ...args], cwd)
    : run('npx', ['--yes', 'pnpm@12', ...args], cwd);
}

/** Anew: `tsc -b` leaves the output of a source file that is gone, and it would be packed. */
function build(): void {
  for (const name of names) rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  run(join(root, 'node_modules/.bin/tsc'), ['-b', '--force', ...names.map((name) => `packages/${name}`)], root);
}

/** The first TypeScript block of a README, which is also plain JavaScript. */
function example(folder = ''): string {
  const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
  return /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

/** An account for the example of the client: one ticket with one answer. */
const emulated = `
import { startEmulator } from '@derden/freshdesk-emulator';
const emulator = await startEmulator();
const mail = { from: 'anna@waterdam.example', subject: 'Menu', html: 'x' };
emulator.receive({ ...mail, ticket: emulator.receive(mail) });
Object.assign(process.env, { FRESHDESK_DOMAIN: emulator.url, FRESHDESK_API_KEY: emulator.apiKey });
`;
const ended = '\nawait emulator[Symbol.asyncDispose]();\n';

/** The exit code of a command that is to fail. */
function fails(command: string, args: readonly string[]): number | null {
  return spawnSync(command, args, { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } }).status;
}

test('the packages, packed and installed elsewhere, run the example of the README and the command', {
  timeout: 400_000,
}, () => {
  build();
  for (const name of names) pnpm(['pack', '--pack-destination', folder], join(root, 'packages', name));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(names.length);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs.map((name) => `./${name}`)],
    folder,
  );

  const installed = join(folder, 'node_modules');
  for (const legal of [
    'derden/LICENSE',
    '@derden/helpdesk/LICENSE',
    '@derden/scanner/LICENSE',
    '@derden/policy/LICENSE',
    '@derden/scanner/NOTICE',
    '@derden/freshdesk-client/LICENSE',
    '@derden/freshdesk-emulator/LICENSE',
  ])
    expect(existsSync(join(installed, legal)), legal).toBe(true);

  writeFileSync(join(folder, 'example.js'), example());
  const [verdict, ...findings] = run(process.execPath, ['example.js'], folder).trim().split('\n');
  expect(verdict).toBe('third-party');
  expect(findings.some((line) => /^NL_BSN s\d third-party K1$/.test(line))).toBe(true);

  writeFileSync(join(folder, 'bericht.txt'), 'Bel mevrouw El Amrani, bsn 999990019.');
  const bin = join(installed, '.bin/derden');
  expect(run(process.execPath, [bin, '--version'], folder)).toMatch(/\d+\.\d+\.\d+/);
  expect(JSON.parse(run(process.execPath, [bin, 'scan', 'bericht.txt', '--format', 'jsonl'], folder)).verdict).toBe(
    'third-party',
  );

  writeFileSync(join(folder, 'freshdesk.js'), `${emulated}${example('packages/freshdesk-client')}${ended}`);
  expect(run(process.execPath, ['freshdesk.js'], folder).trim()).toBe('1 true');

  writeFileSync(join(folder, 'policy.js'), example('packages/policy'));
  expect(run(process.execPath, ['policy.js'], folder).split('\n')[0]).toMatch(/^Q6 Q\d+ verifyIdentity$/);
  expect(fails(process.execPath, [join(installed, '.bin/freshdesk-emulator'), '--plan', 'gold'])).toBe(2);
});

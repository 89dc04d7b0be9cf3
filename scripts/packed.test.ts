import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['scanner', 'helpdesk', 'cli'] as const;
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
  run(join(root, 'node_modules/.bin/tsc'), ['-b', '--force', 'packages/cli'], root);
}

/** The first TypeScript block of the README, which is also plain JavaScript. */
function example(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

test('the packages, packed and installed elsewhere, run the example of the README and the command', {
  timeout: 400_000,
}, () => {
  build();
  for (const name of names) pnpm(['pack', '--pack-destination', folder], join(root, 'packages', name));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(3);
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
    '@derden/scanner/NOTICE',
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
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
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

/** The first TypeScript block of the README, which is also plain JavaScript. */
function example(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

test('the packages, packed and installed elsewhere, run the example of the README and the command', {
  timeout: 400_000,
}, () => {
  run(join(root, 'node_modules/.bin/tsc'), ['-b'], root);
  for (const name of ['scanner', 'helpdesk', 'cli'])
    pnpm(['pack', '--pack-destination', folder], join(root, 'packages', name));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(3);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs.map((name) => `./${name}`)],
    folder,
  );

  writeFileSync(join(folder, 'example.js'), example());
  const [verdict, ...findings] = run(process.execPath, ['example.js'], folder).trim().split('\n');
  expect(verdict).toBe('third-party');
  expect(findings.some((line) => /^NL_BSN s\d third-party K1$/.test(line))).toBe(true);

  writeFileSync(join(folder, 'bericht.txt'), 'Bel mevrouw El Amrani, bsn 999990019.');
  const bin = join(folder, 'node_modules/.bin/derden');
  expect(run(process.execPath, [bin, '--version'], folder)).toMatch(/\d+\.\d+\.\d+/);
  expect(JSON.parse(run(process.execPath, [bin, 'scan', 'bericht.txt', '--format', 'jsonl'], folder)).verdict).toBe(
    'third-party',
  );
});

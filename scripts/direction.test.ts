import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const packages = new URL('../packages/', import.meta.url);

/** Whom a package may import, of the packages here. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  scanner: [],
  helpdesk: ['@derden/scanner'],
  cli: ['@derden/helpdesk', '@derden/scanner'],
};

test.for(Object.keys(allowed))('%s imports only what lies below it', (name) => {
  const folder = new URL(`${name}/src/`, packages);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const ours = new Set(imports.filter((each) => each.startsWith('@derden/') || each === 'derden'));
  expect([...ours].filter((each) => !allowed[name]?.includes(each))).toEqual([]);
  expect(imports.filter((each) => /\.\.\/(?:scanner|helpdesk|cli)\/src/.test(each))).toEqual([]);
});

test('every package stands in the table', () => {
  expect(readdirSync(packages).sort()).toEqual(Object.keys(allowed).sort());
});

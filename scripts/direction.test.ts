import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const packages = new URL('../packages/', import.meta.url);

/** Whom a package may use, of the packages here. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'freshdesk-client': [],
  'freshdesk-emulator': [],
  scanner: [],
  policy: ['@derden/scanner'],
  helpdesk: ['@derden/freshdesk-client', '@derden/policy', '@derden/scanner'],
  cli: ['@derden/helpdesk', '@derden/scanner'],
};

/** What tests may use besides; never at run time. */
const inTests: Readonly<Record<string, readonly string[]>> = {
  'freshdesk-client': ['@derden/freshdesk-emulator'],
  helpdesk: ['@derden/freshdesk-emulator'],
  cli: ['@derden/freshdesk-emulator'],
};

const dependencyKinds = ['dependencies', 'peerDependencies', 'optionalDependencies'] as const;

interface Import {
  readonly file: URL;
  readonly specifier: string;
}

function importsOf(name: string): readonly Import[] {
  const folder = new URL(`${name}/src/`, packages);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  return files.flatMap((path) => {
    const file = new URL(path, folder);
    const found = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g);
    return [...found].map((match) => ({ file, specifier: match[1] ?? '' }));
  });
}

function dependenciesOf(name: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  return dependencyKinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
}

function isTest({ pathname }: URL): boolean {
  return pathname.endsWith('.test.ts') || pathname.includes('/src/testing/');
}

function isOurs(specifier: string): boolean {
  return specifier === 'derden' || /^(?:derden|@derden)\//.test(specifier);
}

/** `@derden/helpdesk/sweep` is an entry of `@derden/helpdesk`. */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, 2).join('/');
}

test.for(Object.keys(allowed))('%s imports only what lies below it', (name) => {
  const ours = new Set(
    importsOf(name)
      .filter(({ file }) => !isTest(file))
      .map(({ specifier }) => specifier)
      .filter(isOurs)
      .map(packageOf),
  );
  expect([...ours].filter((each) => !allowed[name]?.includes(each))).toEqual([]);
});

test.for(Object.keys(allowed))('%s depends only on what lies below it', (name) => {
  expect(dependenciesOf(name).filter(isOurs).sort()).toEqual(allowed[name]);
});

test.for(Object.keys(allowed))('tests of %s depend only on what they may', (name) => {
  const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  const found = Object.keys(manifest.devDependencies ?? {}).filter(isOurs);
  expect(found).toEqual(inTests[name] ?? []);
});

test.for(Object.keys(allowed))('no relative import leaves the source of %s', (name) => {
  const src = new URL(`${name}/src/`, packages).href;
  const away = importsOf(name).filter(
    ({ file, specifier }) => specifier.startsWith('.') && !new URL(specifier, file).href.startsWith(src),
  );
  expect(away.map(({ specifier }) => specifier)).toEqual([]);
});

test('every package stands in the table', () => {
  expect(readdirSync(packages).sort()).toEqual(Object.keys(allowed).sort());
});

import { execFileSync } from 'node:child_process';
import type { Row } from './row.ts';

const parsers = ['htmlparser2', 'pdf-parse', 'tesseract.js', 'sharp', 'postal-mime', 'libphonenumber-js'];

/** Counts what is loaded by hooks: the cache of `require` does not know modules that were imported. */
const program = `
const { registerHooks } = await import('node:module');
const parsers = ${JSON.stringify(parsers)};
let loaded = 0;
const counts = process.argv[1] === 'count';
if (counts) registerHooks({
  load(url, context, next) {
    if (parsers.some((name) => url.includes('/node_modules/' + name + '/'))) loaded++;
    return next(url, context);
  },
});
const start = performance.now();
await import('@derden/scanner');
console.log(JSON.stringify({ time: performance.now() - start, loaded }));
`;

/** What `import '@derden/scanner'` costs in a fresh process, from the built package (run `pnpm build` first). */
export function coldImport(): Row[] {
  const times = Array.from({ length: 7 }, () => run('time').time).sort((a, b) => a - b);
  return [
    { what: "cold import '@derden/scanner'", figure: `${times[3]?.toFixed(0)} ms`, budget: '< 60 ms' },
    { what: 'parsers loaded by it', figure: String(run('count').loaded), budget: '0' },
  ];
}

function run(what: 'time' | 'count'): { readonly time: number; readonly loaded: number } {
  const cwd = new URL('../packages/helpdesk', import.meta.url).pathname;
  const options = { cwd, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program, what], options));
}

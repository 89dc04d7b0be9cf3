import { execFileSync } from 'node:child_process';
import type { Row } from './row.ts';

const parsers = ['htmlparser2', 'pdf-parse', 'tesseract.js', 'sharp', 'postal-mime', 'libphonenumber-js'];

const program = `
const start = performance.now();
await import('@derden/scanner');
const time = performance.now() - start;
const { createRequire } = await import('node:module');
const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => ${JSON.stringify(parsers)}.some((name) => file.includes('/' + name + '/')));
console.log(JSON.stringify({ time, loaded: loaded.length }));
`;

/** What `import '@derden/scanner'` costs in a fresh process, from the built package (run `pnpm build` first). */
export function coldImport(): Row[] {
  const cwd = new URL('../packages/helpdesk', import.meta.url).pathname;
  const runs = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd, encoding: 'utf8' })),
  ) as { time: number; loaded: number }[];
  const times = runs.map(({ time }) => time).sort((a, b) => a - b);
  return [
    { what: "cold import '@derden/scanner'", figure: `${times[3]?.toFixed(0)} ms`, budget: '< 60 ms' },
    { what: 'parsers loaded by it', figure: String(runs[0]?.loaded), budget: '0' },
  ];
}

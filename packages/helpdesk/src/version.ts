import { readFileSync } from 'node:fs';

/** Of this package: frozen into plans, so that it is known what decided. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

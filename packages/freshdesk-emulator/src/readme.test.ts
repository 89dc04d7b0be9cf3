import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the example of the README prints what it says', { timeout: 60_000 }, async () => {
  const readme = await readFile(`${folder}README.md`, 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=derden-source', '--input-type=module-typescript', '--eval', example],
    { cwd: folder },
  );
  expect(stdout.split('\n')).toEqual(['503', '204', '404', "[ 'activation' ]", '']);
});

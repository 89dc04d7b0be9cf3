import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createOcr } from './ocr.ts';

test('a picture that is given up leaves those beside it and after it', async () => {
  const image = await readFile(new URL('../fixtures/form.png', import.meta.url));
  await using ocr = createOcr({ size: 2 });
  const givenUp = ocr.read(image, AbortSignal.timeout(20));
  const others = [ocr.read(image), ocr.read(image)];
  await expect(givenUp).rejects.toMatchObject({ code: 'timeout' });
  for (const text of await Promise.all(others)) expect(text).toContain('Fatima');
});

test('what Tesseract says of a picture is not printed', async () => {
  const program = `
    import { createOcr } from ${JSON.stringify(new URL('./ocr.ts', import.meta.url).href)};
    await using ocr = createOcr({ size: 1 });
    await ocr.read(Buffer.from('no picture')).then(() => {}, ({ code }) => console.log(code));`;
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(run).toEqual({ stdout: 'corrupt\n', stderr: '' });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dutch } from './recognizers.ts';

test('every recognizer file stands in the array', () => {
  const folder = new URL('./recognizers/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const ids = new Set(dutch.map((recognizer) => recognizer.id));
  const declared = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}id: '([^']+)'/gm)].map((match) => match[1] ?? ''),
  );
  expect(declared.length).toBe(dutch.length);
  expect(declared.filter((id) => !ids.has(id))).toEqual([]);
});

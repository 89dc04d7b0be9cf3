import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands, groups } from './commands/commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { messagesIn } from './lang/lang.ts';
import { languages } from './lang/messages.ts';

test.for(languages)('help in %s fits on a terminal of 80 columns', (language) => {
  const messages = messagesIn(language);
  const pages = [
    generalHelp(groups, messages),
    ...[...commands].map(([name, command]) => commandHelp(name, command, messages)),
  ];
  const wide = pages.flatMap((page) => page.split('\n')).filter((line) => line.length > 80);
  expect(wide).toEqual([]);
});

test('the sweep is loaded by commands that need it, and by no other', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
  );
  const loading = files.filter((file) =>
    /^import (?!type)[^;]*? from '@derden\/helpdesk\/sweep'/m.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(loading).toEqual([]);
});

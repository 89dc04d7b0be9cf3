import { expect, test } from 'vitest';
import { commandName, quoted, userFolder } from './command-line.ts';

const npm = { npm_execpath: '/bin/pnpm', npm_package_name: 'derden-workspace', INIT_CWD: '/home/user' };

test.for([
  ['called by itself', {}, 'derden', '/checkout'],
  ['through the workspace', npm, 'npx pnpm@12 derden', '/home/user'],
  ['in a script of somebody else', { ...npm, npm_package_name: 'shop' }, 'derden', '/checkout'],
  ['with a folder left over from another run', { INIT_CWD: '/home/user' }, 'derden', '/checkout'],
] as const)('%s', ([, env, name, folder]) => {
  expect([commandName(env), userFolder(env, '/checkout')]).toEqual([name, folder]);
});

test.for([
  ['./export/tickets.json', './export/tickets.json'],
  ['my export', "'my export'"],
  ["it's", "'it'\\''s'"],
] as const)('%s is typed as %s', ([word, typed]) => {
  expect(quoted(word)).toBe(typed);
});

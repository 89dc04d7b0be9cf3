import { expect, test } from 'vitest';
import { originOf } from './origin.ts';

test.for([
  ['example', 'https://example.freshdesk.com'],
  ['example.freshdesk.com', 'https://example.freshdesk.com'],
  ['example.freshdesk.com/', 'https://example.freshdesk.com'],
  ['https://example.freshdesk.com/a/dashboard', 'https://example.freshdesk.com'],
  ['http://example.freshdesk.com', 'https://example.freshdesk.com'],
  ['support.example.org', 'https://support.example.org'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://emulator:8787/', 'http://emulator:8787'],
])('%s is %s', ([domain, origin]) => {
  expect(originOf(`${domain}`)).toBe(origin);
});

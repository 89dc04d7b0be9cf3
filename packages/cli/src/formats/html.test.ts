import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';
import { sample } from '../testing/sample.ts';

async function pageOf(...options: string[]): Promise<string> {
  const io = fakeIo({ items: sample });
  await run(['scan', '.', '--format', 'html', ...options], io);
  return io.written.out;
}

test('the page needs nothing from elsewhere and allows only its own style', async () => {
  const page = (await pageOf()).replaceAll('&#39;', "'");
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(page).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|@import| style="| on\w+="/);
});

test('each element that is opened is closed', async () => {
  const page = await pageOf('--reveal');
  for (const name of [
    'details',
    'summary',
    'section',
    'table',
    'tr',
    'td',
    'th',
    'div',
    'p',
    'svg',
    'ul',
    'li',
    'span',
  ]) {
    const opened = page.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0;
    expect([name, page.split(`</${name}>`).length - 1]).toEqual([name, opened]);
  }
});

test('tickets stand under their verdict, the gravest first, and can be filtered', async () => {
  const page = await pageOf('--lang', 'nl');
  expect(page).toContain('<html lang="nl">');
  expect(page.match(/<details class="ticket ([\w-]+)"/g)).toHaveLength(3);
  expect(page.indexOf('ticket third-party"')).toBeLessThan(page.indexOf('ticket clean"'));
  expect(page).toContain('id="show-third-party"');
  expect(page).toContain('<code class="mask">[NL_BSN s2]</code>');
});

test('what is revealed is escaped, and the page says that it holds personal data', async () => {
  const page = await pageOf('--reveal', '--lang', 'en');
  expect(page).toContain('<code>999990019</code>');
  expect(page).toContain('Treat it as personal data');
});

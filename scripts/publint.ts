import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Checks each package as it would be published. */
for (const name of ['scanner', 'helpdesk', 'freshdesk-client', 'freshdesk-emulator', 'cli']) {
  const pkgDir = new URL(`../packages/${name}`, import.meta.url).pathname;
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: 'npm' });
  for (const message of messages) console.error(`${name}: ${formatMessage(message, pkg)}`);
  if (messages.length > 0) process.exitCode = 1;
  else console.log(`${name}: fit to publish`);
}

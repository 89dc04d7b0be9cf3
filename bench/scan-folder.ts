import { readExport } from '@derden/helpdesk';
import { createScanner } from '@derden/scanner';

const [folder = '.'] = process.argv.slice(2);
const start = performance.now();
await using scanner = createScanner();
for await (const item of readExport(folder)) {
  if (item.kind === 'ticket') await scanner.scanTicket(item.ticket, { people: item.known });
}
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));

import type { Command } from '../command.ts';
import { scanOptions } from '../options.ts';
import { scanPaths } from '../scan-paths.ts';
import { scanRequest } from '../scan-request.ts';

/** Scans exports, files and folders, and reports whose personal data is in them. */
export const scan: Command = {
  about: { nl: 'scan een export, bestanden of mappen', en: 'scan an export, files or folders' },
  more: {
    nl: 'PATH is een exportmap of -zip, tickets.json, tickets.jsonl, een CSV met tickets, .eml, .mbox, elk bestand of elke map.',
    en: 'PATH is an export folder or zip, tickets.json, tickets.jsonl, a ticket-list CSV, .eml, .mbox, any file or folder.',
  },
  options: scanOptions,
  operands: 'PATH…',
  run: async (args, io, messages) => scanPaths(await scanRequest(args, io, messages), io),
};

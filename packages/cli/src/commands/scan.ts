import type { Command } from '../command.ts';
import { scanOptions } from '../options.ts';
import { scanPaths } from '../scan-paths.ts';
import { scanRequest } from '../scan-request.ts';

/** Scans exports, files and folders, and reports whose personal data is in them. */
export const scan: Command = {
  options: scanOptions,
  operands: 'PATH…',
  run: async (args, io, messages) => scanPaths(await scanRequest(args, io, messages), io),
};

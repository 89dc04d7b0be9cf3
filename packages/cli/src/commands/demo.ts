import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { commandName } from '../command-line.ts';
import { CliError } from '../error.ts';
import { joinedLines } from '../formats/lines.ts';
import { typed } from '../formats/text-summary.ts';
import { exists } from '../load-config.ts';
import { common } from '../options.ts';
import { scan } from './scan.ts';

/** In a checkout; a package from the registry has no sample. */
const sample = fileURLToPath(new URL('../../../../fixtures/sample', import.meta.url));

/** Shows what the scan does, on made-up tickets. */
export const demo: Command = {
  about: { nl: 'scan de voorbeeldexport met verzonnen personen', en: 'scan the sample export with made-up people' },
  more: {
    nl: 'Werkt in een uitgecheckte versie van het project.',
    en: 'Works in a checkout of the project.',
  },
  options: common,
  operands: '',
  async run(args, io, messages) {
    if (args.positionals.length > 0) throw new CliError('usage', messages.error.noPathWanted);
    if (!(await exists(sample))) throw new CliError('failed', messages.error.noSample);
    await io.out(`${messages.report.demoIntro}\n\n`);
    const code = await scan.run({ ...args, positionals: [relative(io.cwd, sample) || '.'] }, io, messages);
    const line = `${commandName(io.env)} scan ./your-export`;
    await io.out(joinedLines(typed(messages.report.ownExport, line)));
    return code;
  },
};

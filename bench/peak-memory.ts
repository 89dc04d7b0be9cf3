/** Imported into another process: says on the last line of stderr what memory it took at most, in bytes. */
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS * 1024}\n`));

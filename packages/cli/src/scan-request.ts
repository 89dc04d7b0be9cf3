import type { ReadOptions } from '@derden/helpdesk';
import { entities, type Known, type Verdict, verdicts } from '@derden/scanner';
import { allowed } from './allowed.ts';
import { type Arguments, valueGiven } from './arguments.ts';
import { choice, choices } from './choices.ts';
import type { DerdenConfig } from './config.ts';
import { CliError } from './error.ts';
import { type FormatName, formatNames } from './formats/format.ts';
import type { Io } from './io.ts';
import { isLanguage, messagesIn } from './lang/lang.ts';
import { languages, type Messages } from './lang/messages.ts';
import { loadConfig } from './load-config.ts';
import { type Only, onlyChoices, onlyOf } from './only.ts';
import { givenPaths } from './paths.ts';

/** What `scan` and `explain` both take: where to read, and how. */
export interface ReadRequest {
  readonly paths: readonly string[];
  /** The same paths as they were typed. */
  readonly typed: readonly string[];
  readonly reveal: boolean;
  readonly quiet: boolean;
  readonly reading: ReadOptions;
  readonly known: readonly Known[];
  readonly messages: Messages;
}

export interface ScanRequest extends ReadRequest {
  readonly format: FormatName;
  readonly output: string | undefined;
  readonly only: Only;
  readonly failOn: ReadonlySet<string>;
}

const failing: readonly Verdict[] = verdicts.filter((verdict) => verdict !== 'clean');

/** Everything that was typed and configured, checked. */
export async function scanRequest(args: Arguments, io: Io, messages: Messages): Promise<ScanRequest> {
  const format = choice('--format', valueGiven(args, 'format') ?? 'text', formatNames, messages);
  const only = onlyOf(choices('--only', (args.values.only ?? []).map(likeAnId), onlyChoices, messages));
  const failOn = new Set(choices('--fail-on', args.values['fail-on'] ?? [], failing, messages));
  return { ...(await readRequest(args, io, messages)), format, only, failOn, output: valueGiven(args, 'output') };
}

/** The options that `explain` has too. */
export async function readRequest(args: Arguments, io: Io, messages: Messages): Promise<ReadRequest> {
  const lang = valueGiven(args, 'lang');
  if (lang !== undefined) choice('--lang', lang, languages, messages);
  const since = dateGiven(args, messages);
  const paths = await givenPaths(args.positionals, io, messages);
  const quiet = args.flags.has('quiet');
  const config = await loadConfig({ asked: valueGiven(args, 'config'), scanned: paths, quiet }, io, messages);
  return {
    paths,
    typed: args.positionals,
    quiet,
    reveal: args.flags.has('reveal'),
    reading: { ...readingOf(config, args), ...(since && { since }), signal: io.signal },
    known: allowed(config.allow ?? []),
    messages: isLanguage(lang) || !config.lang ? messages : messagesIn(config.lang),
  };
}

function readingOf(config: DerdenConfig, { values }: Arguments): ReadOptions {
  const { columns, contactField, companyListField, helpdeskDomains = [] } = config;
  const domains = [...helpdeskDomains, ...(values.domain ?? [])].map((domain) =>
    domain.toLowerCase().replace(/^@/, ''),
  );
  return {
    ...(columns && { columns }),
    ...(contactField && { listField: contactField }),
    ...(companyListField && { companyListField }),
    ...(domains.length > 0 && { helpdeskDomains: domains }),
  };
}

function dateGiven(args: Arguments, { error }: Messages): string | undefined {
  const since = valueGiven(args, 'since');
  if (since === undefined || (/^\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}Z?)?$/.test(since) && !Number.isNaN(Date.parse(since))))
    return since;
  throw new CliError('usage', error.notADate('--since', since));
}

/** `nl-bsn` means NL_BSN. */
function likeAnId(list: string): string {
  return list
    .split(',')
    .map((word) => entities.find((entity) => entity === word.trim().toUpperCase().replaceAll('-', '_')) ?? word)
    .join(',');
}

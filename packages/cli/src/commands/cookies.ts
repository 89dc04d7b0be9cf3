import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CookieList, SeenCookie } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { DerdenConfig } from '../config.ts';
import { findingLines, textVersion } from '../desk/cookies.ts';
import { answered, checkCount } from '../desk/desk-command.ts';
import { portalPage } from '../desk/portal-page.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';
import type { Io } from '../io.ts';
import { messagesIn } from '../lang/lang.ts';
import type { Messages } from '../lang/messages.ts';
import { loadConfig } from '../load-config.ts';
import { plainOptions } from '../options.ts';

const operands = 'FILE.har';

/** Holds the cookies of the portal against what visitors are told. */
export const cookies: Command = {
  operands: `${operands}|--portal|--text`,
  about: {
    nl: 'vergelijk de cookies van het portaal met de lijst',
    en: 'hold the cookies of the portal against the list',
  },
  more: {
    nl: 'FILE.har bewaart een browser vanuit het tabblad Netwerk. --portal haalt alleen de eerste pagina van het portaal uit de configuratie op. --text toont de tekst voor bezoekers. Waarden van cookies worden niet gelezen. Eindigt met 3 als iets afwijkt van het beleid.',
    en: 'A browser saves FILE.har from its Network tab. --portal fetches only the first page of the portal of the configuration. --text shows the text for visitors. Values of cookies are not read. Ends with 3 when something deviates from the policy.',
  },
  options: {
    portal: { type: 'boolean' },
    text: { type: 'boolean' },
    list: { type: 'string', hint: 'FILE' },
    output: { type: 'string', short: 'o', hint: 'FILE' },
    ...plainOptions,
  },
  async run(args, io, messages) {
    checkCount(args, operands, messages);
    const quiet = args.flags.has('quiet');
    const config = await loadConfig({ asked: valueGiven(args, 'config'), scanned: [], quiet }, io, messages);
    const spoken = valueGiven(args, 'lang') === undefined && config.lang ? messagesIn(config.lang) : messages;
    const { checkCookies, cookieText } = await import('@derden/helpdesk/sweep');
    const list = await listGiven(valueGiven(args, 'list'), io, spoken);
    if (args.flags.has('text')) {
      const value = cookieText(list, { language: spoken.language, digest: textVersion });
      return answered({ value, lines: [], text: `${value.text}\n` }, args, io, spoken);
    }
    const portal = portalIn(config);
    const file = args.positionals[0];
    if ((file === undefined) === !args.flags.has('portal'))
      throw new CliError('usage', spoken.error.oneOfBoth('FILE.har, --portal'));
    const seen = file === undefined ? await seenAt(portal, io, spoken) : await seenIn(file, io, spoken);
    const found = checkCookies(seen, { list, hosts: hostsOf(portal, seen) });
    const code = found.some(({ verdict }) => verdict === 'deviation') ? exit.failed : exit.done;
    return answered({ value: found, lines: findingLines(found, spoken.language), code }, args, io, spoken);
  },
};

function portalIn({ helpdesk }: DerdenConfig): URL | null {
  return helpdesk?.portal === undefined ? null : new URL(helpdesk.portal);
}

/** Those of the portal; when it is not configured, of whoever set the first cookie. */
function hostsOf(portal: URL | null, seen: readonly SeenCookie[]): readonly string[] {
  const [first] = seen;
  return portal ? [portal.hostname] : first ? [first.host] : [];
}

async function seenAt(portal: URL | null, io: Io, messages: Messages): Promise<readonly SeenCookie[]> {
  if (portal === null) throw new CliError('usage', messages.error.notSet('helpdesk.portal'));
  const { cookiesInHeaders } = await import('@derden/helpdesk/sweep');
  const at = io.now().toISOString();
  const pages = await portalPage(portal, io, messages);
  return pages.flatMap(({ host, headers }) => cookiesInHeaders(headers, { host, firstPage: true, at }));
}

async function seenIn(file: string, io: Io, messages: Messages): Promise<readonly SeenCookie[]> {
  const { cookiesInHar } = await import('@derden/helpdesk/sweep');
  return cookiesInHar(await textOf(file, io, messages));
}

async function listGiven(file: string | undefined, io: Io, messages: Messages): Promise<CookieList> {
  const { parseCookieList, portalCookies } = await import('@derden/helpdesk/sweep');
  if (file === undefined) return portalCookies;
  const text = await textOf(file, io, messages);
  let list: unknown = null;
  try {
    list = JSON.parse(text);
  } catch {
    throw new CliError('failed', messages.error.configUnreadable(file));
  }
  return parseCookieList(list);
}

async function textOf(file: string, { cwd }: Io, { error }: Messages): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch {
    throw new CliError('failed', error.missingPath(file));
  }
}

import type { DoctorOptions, DoctorReport, SetUp } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { answered, checkCount } from '../desk/desk-command.ts';
import { givenOptions } from '../desk/engine-options.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';
import { messagesIn } from '../lang/lang.ts';
import type { Language, Messages } from '../lang/messages.ts';
import { loadConfig } from '../load-config.ts';
import { deskOptions, executing } from '../options.ts';

/** What the account and this machine need and lack. Opens no database, so that it can tell why one does not open. */
export const doctor: Command = {
  operands: '',
  about: { nl: 'wat het account en deze computer nodig hebben', en: 'what the account and this machine need' },
  more: {
    nl: 'Leest alleen. Wat ontbreekt, staat erbij met wat u moet doen; wat geen aanroep vertelt, moet u zelf bekijken.',
    en: 'Reads only. What is missing is told with what to do about it; what no call tells, you look at yourself.',
  },
  options: deskOptions,
  run: async (args, io, messages) => {
    checkCount(args, '', messages);
    const { options, spoken } = await asked(args, io, messages);
    const { doctor: examine, homeReport } = await import('@derden/helpdesk/sweep');
    const { freshdesk } = options;
    const value = await (freshdesk === null ? homeReport(options) : examine({ ...options, freshdesk }));
    const code = value.lines.every(({ state }) => state !== 'missing') ? exit.done : exit.failed;
    return answered({ value, lines: reportLines(value, spoken.language), code }, args, io, spoken);
  },
};

/** Makes what the account lacks and the API can make. */
export const setup: Command = {
  operands: '',
  about: { nl: 'maak wat het account mist', en: 'make what the account lacks' },
  more: {
    nl: 'Maakt velden; statussen en schakelaars maakt u met de hand, en er staat bij hoe. Zonder --execute wordt alleen getoond wat er zou gebeuren.',
    en: 'Makes fields; statuses and switches are made by hand, and it says how. Without --execute only what would happen is shown.',
  },
  options: { ...executing, ...deskOptions },
  run: async (args, io, messages) => {
    checkCount(args, '', messages);
    const { options, spoken } = await asked(args, io, messages);
    const { freshdesk } = options;
    if (freshdesk === null)
      throw new CliError('usage', spoken.error.missingVariable('FRESHDESK_DOMAIN, FRESHDESK_API_KEY'));
    const { setUp } = await import('@derden/helpdesk/sweep');
    const value = await setUp({ ...options, freshdesk, execute: args.flags.has('execute') });
    return answered({ value, lines: setUpLines(value, spoken.language) }, args, io, spoken);
  },
};

type Run = Parameters<Command['run']>;

interface Asked {
  readonly options: Omit<DoctorOptions, 'freshdesk'> & { readonly freshdesk: DoctorOptions['freshdesk'] | null };
  readonly spoken: Messages;
}

/** The account need not be known yet. */
async function asked(args: Run[0], io: Run[1], messages: Run[2]): Promise<Asked> {
  const quiet = args.flags.has('quiet');
  const config = await loadConfig({ asked: valueGiven(args, 'config'), scanned: [], quiet }, io, messages);
  const spoken = valueGiven(args, 'lang') === undefined && config.lang ? messagesIn(config.lang) : messages;
  const given = givenOptions(config, valueGiven(args, 'as'), io, spoken);
  const { freshdesk, folder, databaseUrl, secret, settings } = given;
  const { contactField, emailConfig } = settings.account;
  const configured = { emailConfig, statuses: config.helpdesk?.statuses ?? {} };
  const fields = { contactField, companyListField: settings.companyListField };
  const home = { folder, databaseUrl, secret };
  return { options: { freshdesk, ...home, ...fields, configured, now: io.now, signal: io.signal }, spoken };
}

const signs = { ok: '✓', missing: '✗', unsure: '?' } as const;

function reportLines({ lines, found }: DoctorReport, language: Language): readonly string[] {
  return [
    ...lines.flatMap(({ state, says, mend }) => [
      `${signs[state]} ${says[language]}`,
      ...(mend ? [`    ${mend[language]}`] : []),
    ]),
    ...(Object.keys(found.statuses).length > 0 ? foundLines(found, language) : []),
  ];
}

function foundLines({ statuses, emailConfig }: DoctorReport['found'], language: Language): readonly string[] {
  const head = language === 'nl' ? 'Gevonden, voor de configuratie:' : 'Found, for the configuration:';
  return ['', head, `  helpdesk: ${JSON.stringify({ statuses, emailConfig })}`];
}

const outcomes = {
  planned: { nl: 'zou worden gemaakt', en: 'would be made' },
  made: { nl: 'gemaakt', en: 'made' },
  failed: { nl: 'mislukt', en: 'failed' },
  'by-hand': { nl: 'met de hand', en: 'by hand' },
} as const;

function setUpLines({ steps }: SetUp, language: Language): readonly string[] {
  if (steps.length === 0) return [language === 'nl' ? 'Er ontbreekt niets.' : 'Nothing is missing.'];
  return steps.flatMap(({ outcome, says, mend, code }) => [
    `${outcomes[outcome][language]}${code ? ` (${code})` : ''}: ${says[language]}`,
    ...(mend ? [`    ${mend[language]}`] : []),
  ]);
}

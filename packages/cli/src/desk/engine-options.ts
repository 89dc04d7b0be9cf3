import { isAbsolute, join, resolve } from 'node:path';
import type { EngineOptions, SweepSettings } from '@derden/helpdesk/sweep';
import type { DerdenConfig, HelpdeskConfig } from '../config.ts';
import { CliError } from '../error.ts';
import type { Io } from '../io.ts';
import type { Language, Messages } from '../lang/messages.ts';

const folderName = 'derden-data';

/** What the environment and the configuration say of the helpdesk. @throws CliError `usage` naming what is missing */
export function engineOptions(config: DerdenConfig, as: string | undefined, io: Io, messages: Messages): EngineOptions {
  const { freshdesk, ...given } = givenOptions(config, as, io, messages);
  const lacks = ['FRESHDESK_DOMAIN', 'FRESHDESK_API_KEY', 'DERDEN_KEY'].find((name) => !io.env[name]);
  if (freshdesk === null || lacks !== undefined)
    throw new CliError('usage', messages.error.missingVariable(lacks ?? 'FRESHDESK_DOMAIN'));
  return { freshdesk, ...given };
}

/** The same, as far as it was said: `freshdesk` is null while the account is not known. */
export function givenOptions(
  config: DerdenConfig,
  as: string | undefined,
  io: Io,
  { language }: Messages,
): Omit<EngineOptions, 'freshdesk'> & { readonly freshdesk: EngineOptions['freshdesk'] | null } {
  const { FRESHDESK_DOMAIN: domain, FRESHDESK_API_KEY: apiKey, DATABASE_URL, DERDEN_KEY } = io.env;
  const { folder = folderName, roles } = config.helpdesk ?? {};
  const name = as ?? io.user;
  return {
    freshdesk: domain && apiKey ? { domain, apiKey } : null,
    databaseUrl: DATABASE_URL,
    folder: isAbsolute(folder) ? folder : resolve(join(io.cwd, folder)),
    secret: DERDEN_KEY,
    settings: settingsOf(config, config.helpdesk ?? {}, language),
    actor: { name, roles: roles === undefined ? everyRole : (roles[name] ?? []) },
    now: io.now,
  };
}

const everyRole = ['reader', 'reviewer', 'approver', 'privacy', 'admin'] as const;

/** The numbers that every account has; the others are the account's own. */
const ownStatuses = { open: 2, closed: 5 } as const;

function settingsOf(config: DerdenConfig, helpdesk: HelpdeskConfig, language: Language): EngineOptions['settings'] {
  const { statuses = {}, emailConfig = null, fileHosts = ['*.freshdesk.com'], automatic = {} } = helpdesk;
  const review = statuses['privacy-review'] ?? ownStatuses.open;
  return {
    account: {
      statuses: {
        ...ownStatuses,
        'privacy-review': review,
        'awaiting-anonymised': review,
        'awaiting-identity': review,
        ...statuses,
      },
      contactField: config.contactField ?? 'contactpersoon',
      emailConfig,
    },
    companyListField: config.companyListField ?? 'contactpersonenlijst',
    helpdeskDomains: config.helpdeskDomains ?? [],
    fileHosts,
    automatic,
    language: config.lang ?? language,
    sender: helpdesk.sender ?? (language === 'nl' ? 'de helpdesk' : 'the helpdesk'),
    templates: (helpdesk.templates ?? {}) as SweepSettings['templates'], // as: checked by `withOverrides`, which names what is wrong
    summaries: helpdesk.summaries ?? false,
    reserve: helpdesk.reserve ?? 50,
    repliesStay: helpdesk.repliesStay ?? false,
    ticketYears: helpdesk.ticketYears ?? null,
  };
}

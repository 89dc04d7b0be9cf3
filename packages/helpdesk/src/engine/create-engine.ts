import { createFreshdesk, type FreshdeskOptions } from '@derden/freshdesk-client';
import { type Actor, approvalKey, defaults, type PolicySettings, withOverrides } from '@derden/policy';
import { createScanner } from '@derden/scanner';
import { afterwardsOf } from '../apply/afterwards.ts';
import { applyPlan } from '../apply/apply-plan.ts';
import { localRecords } from '../apply/keep-records.ts';
import { fetchPeople } from '../desk/desk-people.ts';
import { journalOf } from '../journal/journal.ts';
import { plansOf } from '../plans/plan-store.ts';
import { keysOf, refuseKeyIn } from '../state/keys.ts';
import { openDatabase } from '../state/open-database.ts';
import { voiceOf } from '../voice/voice.ts';
import { approvalsOf } from './approvals.ts';
import type { Engine } from './engine.ts';
import { mattersOf } from './matters.ts';
import { namesOf } from './names.ts';
import { remembered } from './remembered.ts';
import type { SweepSettings } from './settings.ts';

export interface EngineOptions {
  readonly freshdesk: FreshdeskOptions;
  /** `postgres://…`; without it the folder holds an embedded one. */
  readonly databaseUrl?: string | undefined;
  /** For the database, and nothing else: no key may lie in it. */
  readonly folder: string;
  /** DERDEN_KEY. */
  readonly secret: string | undefined;
  /** The policy's own defaults hold where nothing else is given. */
  readonly settings: Omit<SweepSettings, 'policy'> & { readonly policy?: Partial<PolicySettings> };
  readonly actor: Actor;
  readonly now?: () => Date;
}

/** People change seldom; a sweep reads them once. */
const peopleAge = 10 * 60_000;

/**
 * Opens everything that the helpdesk works with.
 * @throws SweepError `no_key`, `weak_key`, `locked`, `database`; FreshdeskError `invalid_credentials`, `invalid_value`
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const keys = keysOf(options.secret);
  await refuseKeyIn(options.folder, options.secret ?? '');
  const database = await openDatabase({ url: options.databaseUrl, folder: options.folder });
  const freshdesk = createFreshdesk({ reserve: options.settings.reserve, ...options.freshdesk });
  return engineOver({ database, freshdesk, keys, scanner: createScanner({ key: keys.scanner }) }, options);
}

/** What an engine works on; it disposes of scanner and database. */
export type Basis = Pick<Engine, 'keys' | 'database' | 'freshdesk' | 'scanner'>;

export function engineOver(
  { database, freshdesk, keys, scanner }: Basis,
  { settings: given, actor, now = () => new Date() }: Pick<EngineOptions, 'settings' | 'actor' | 'now'>,
): Engine {
  const settings: SweepSettings = { ...given, policy: { ...defaults, ...given.policy } };
  const journal = journalOf(database, keys.journal);
  const matters = mattersOf(database);
  const approvals = approvalsOf(database, (record) => approvalKey(record, keys.content));
  const plans = plansOf(database, journal, keys.plan);
  const { language, sender, templates } = settings;
  const voice = voiceOf(freshdesk, namesOf(freshdesk, approvals, matters), {
    language,
    sender,
    templates: withOverrides(templates),
  });
  const { companyListField, helpdeskDomains, account } = settings;
  const peopleOptions = { contactField: account.contactField, companyListField, helpdeskDomains };
  const people = remembered(() => fetchPeople(freshdesk, peopleOptions), peopleAge, now);
  const engine: Engine = {
    freshdesk,
    scanner,
    database,
    journal,
    plans,
    matters,
    approvals,
    voice,
    keys,
    settings,
    actor,
    people,
    now,
    apply: (plan, { signal, lease } = {}) => {
      const means = { freshdesk, voice, records: localRecords(engine), account, signal };
      return applyPlan(plan, {
        database,
        journal,
        digest: keys.content,
        means,
        actor: actor.name,
        now: () => now().toISOString(),
        afterwards: afterwardsOf(engine),
        lease,
      });
    },
    async [Symbol.asyncDispose]() {
      await scanner[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
  return engine;
}

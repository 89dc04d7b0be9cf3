import type { Company, Contact } from '@derden/freshdesk-client';
import {
  type Decision,
  decideGeneralProfile,
  type GeneralProfileFacts,
  type GeneralProfileOutcome,
  generalProfileEntries,
} from '@derden/policy';
import { generalName, generalProfile, isNeutral } from '../apply/contact-executors.ts';
import type { Engine } from '../engine/engine.ts';
import { type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { raiseAlert } from './raise-alert.ts';

/** The profile that receives an organisation's tickets, and whether it may (E27). */
export interface General {
  readonly decision: Decision<GeneralProfileFacts, GeneralProfileOutcome>;
  /** Null while it is not fit to receive tickets. */
  readonly profile: { readonly contact: number; readonly organisation: number } | null;
}

/** Looks at an organisation's general profile. One that is missing is planned, and made with `execute`; of one that is not fit an agent is told. */
export async function generalFor(organisation: number, engine: Engine, options: CarryOptions): Promise<General> {
  const found = await look(organisation, engine);
  const entries = generalProfileEntries(found.decision, organisation);
  for (const { row, action } of entries) {
    if (action.kind !== 'alert') continue;
    await raiseAlert({ about: `company ${organisation}`, role: action.role, reason: action.reason, row }, engine);
  }
  if (!entries.some(({ action }) => action.kind === 'createGeneralProfile')) return found;
  const { planDays: days } = engine.settings.policy;
  const subject = `general-profile ${organisation}`;
  const proposal = { purpose: 'contacts', ticket: null, subject, entries: () => entries, days } as const;
  const { applied } = await proposeAndRun(proposal, engine, options);
  return applied ? look(organisation, engine) : found;
}

async function look(organisation: number, engine: Engine): Promise<General> {
  const { freshdesk } = engine;
  const profile = await generalProfile(organisation, { freshdesk });
  const company = await freshdesk.companies.get(organisation);
  const decision = decideGeneralProfile({
    found: profile === null ? 0 : 1,
    namesPerson: profile !== null && (await namesPerson(profile, company, engine)),
    sendsMail: profile !== null && !isNeutral(profile),
  });
  const isFit = decision.outcome === 'use' && profile !== null;
  // One that was given to another organisation takes nobody's tickets.
  const fit = isFit ? { contact: profile.id, organisation: profile.company_id ?? 0 } : null;
  return { decision, profile: fit };
}

/** The organisation's own name is none, whoever it was called after. */
async function namesPerson({ name }: Contact, company: Company, { scanner }: Engine): Promise<boolean> {
  if (name === generalName(company.name)) return false;
  const { findings } = await scanner.scanText(name.replaceAll(company.name, ''));
  return findings.some(({ entity }) => entity === 'PERSON');
}

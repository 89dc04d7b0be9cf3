import type { StoredPlan } from '@derden/helpdesk/sweep';

type Plan = StoredPlan['plan'];

/** What carries out an approved plan. A person is deleted by a command that looks once more at what keeps it, and proves it. */
export function commandFor(plan: Plan): string {
  return ownCommand(plan) ?? `derden apply ${plan.id} --digest ${plan.digest.slice(0, 12)} --execute`;
}

/** Null when `derden apply` carries it out. */
export function ownCommand({ purpose, createdAt, entries }: Plan): string | null {
  if (purpose === 'january') return `derden january apply --year ${createdAt.slice(0, 4)} --execute`;
  if (purpose !== 'erasure') return null;
  const contact = entries.map(({ action }) => ('contact' in action ? action.contact : null)).find((id) => id !== null);
  return `derden erase ${contact ?? 'CONTACT'} --execute`;
}

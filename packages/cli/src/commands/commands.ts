import type { Command } from '../command.ts';
import type { Text } from '../lang/messages.ts';
import { absence } from './absence.ts';
import { alerts } from './alerts.ts';
import { apply } from './apply.ts';
import { breaches } from './breaches.ts';
import { contacts } from './contacts.ts';
import { cookies } from './cookies.ts';
import { demo } from './demo.ts';
import { doctor, setup } from './doctor.ts';
import { erase } from './erase.ts';
import { explain } from './explain.ts';
import { hold } from './hold.ts';
import { invite } from './invite.ts';
import { january } from './january.ts';
import { journal } from './journal.ts';
import { leave } from './leave.ts';
import { needed } from './needed.ts';
import { objection } from './objection.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { rule } from './rule.ts';
import { scan } from './scan.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { sweep } from './sweep.ts';
import { verify } from './verify.ts';

/** Commands that belong together, as `derden --help` shows them. */
export interface CommandGroup {
  readonly title: Text;
  readonly commands: Readonly<Record<string, Command>>;
}

export const groups: readonly CommandGroup[] = [
  { title: { nl: 'Een export', en: 'An export' }, commands: { scan, explain, demo } },
  {
    title: { nl: 'De helpdesk', en: 'The helpdesk' },
    commands: { doctor, setup, sweep, serve, status, alerts, plan, rule, needed, apply, verify, request },
  },
  {
    title: { nl: 'Mensen', en: 'People' },
    commands: { contacts, invite, absence, leave, january, erase, objection, hold },
  },
  { title: { nl: 'Verantwoording', en: 'Records' }, commands: { journal, breaches, report, cookies } },
];

/** Every word that can follow `derden`. */
export const commands: ReadonlyMap<string, Command> = new Map(
  groups.flatMap((group) => Object.entries(group.commands)),
);

import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { applied, confirmed, notified, planned, verified } from '../desk/january.ts';
import { needed, numberIn, oneOf, operand } from '../desk/operands.ts';
import { executing } from '../options.ts';

const verbs = { plan: planned, notify: notified, confirm: confirmed, apply: applied, verify: verified } as const;

const names = ['plan', 'notify', 'confirm', 'apply', 'verify'] as const;

/** The yearly clean-up of people who left. */
export const january: Command = deskCommand({
  operands: 'plan|notify|confirm|apply|verify --year YEAR',
  about: { nl: 'de jaarlijkse opschoning van vertrokken mensen', en: 'the yearly clean-up of people who left' },
  more: {
    nl: 'In deze volgorde: `plan` maakt per persoon een plan, `notify` kondigt het aan, `confirm --organisation` legt vast dat de accountmanager het goed vindt waar geen algemene contactpersoon is, een ander keurt elk plan goed, `apply` voert uit en `verify` bewijst het, voor 1 februari. Elke stap kan worden herhaald.',
    en: 'In this order: `plan` makes a plan for each person, `notify` announces it, `confirm --organisation` records that the account manager agrees where there is no general contact, somebody else approves each plan, `apply` carries out and `verify` proves it, before 1 February. Each step can be repeated.',
  },
  options: {
    year: { type: 'string', hint: 'YYYY' },
    organisation: { type: 'string', hint: 'ID' },
    archived: { type: 'string', multiple: true, hint: 'none|LIST' },
    ...executing,
  },
  run(desk) {
    const { args, messages } = desk;
    const verb = oneOf(operand(args, 0, names.join('|'), messages), names, 'january', messages);
    return verbs[verb](numberIn(needed(args, 'year', messages), '--year', messages), desk);
  },
});

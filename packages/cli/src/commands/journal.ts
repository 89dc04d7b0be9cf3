import type { Anchor } from '@derden/helpdesk/sweep';
import { valueGiven } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { numberIn, read } from '../desk/operands.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';

/** What happened, and whether the record of it is whole. */
export const journal: Command = deskCommand({
  operands: '',
  about: { nl: 'het logboek lezen of controleren', en: 'read or verify the journal' },
  more: {
    nl: 'Het logboek bevat geen gevonden gegevens. --verify vindt wijziging, verwijdering en verwisseling; een afgekapt einde alleen met --anchor, dat elders wordt bewaard.',
    en: 'The journal holds no found value. --verify finds change, removal and reordering; a cut-off end only with --anchor, which is kept elsewhere.',
  },
  options: {
    verify: { type: 'boolean' },
    anchor: { type: 'string', hint: 'SEQ:MAC' },
    ticket: { type: 'string', short: 't', hint: 'ID' },
    plan: { type: 'string', hint: 'ID' },
  },
  run: (desk) => (desk.args.flags.has('verify') ? verified(desk) : recorded(desk)),
});

async function recorded({ engine, args, messages }: Desk): Promise<Answer> {
  const ticket = read(args, 'ticket', messages, numberIn);
  const plan = valueGiven(args, 'plan');
  const filter = {
    ...(ticket === undefined ? {} : { ticket }),
    ...(plan === undefined ? {} : { plan }),
  };
  const records = [];
  for (let after = 0; ; ) {
    const page = await engine.journal.read({ ...filter, after });
    if (page.length === 0) break;
    records.push(...page);
    after = page.at(-1)?.seq ?? after;
  }
  const lines = records.map(({ seq, at, actor, kind, ticket: of, facts }) => {
    const about = of === undefined ? '' : ` #${of}`;
    return `${String(seq).padStart(6)}  ${at.slice(0, 19)}  ${actor}  ${kind}${about}  ${JSON.stringify(facts)}`;
  });
  return { value: records, lines };
}

async function verified({ engine, args, language, messages }: Desk): Promise<Answer> {
  const { verifyJournal } = await import('@derden/helpdesk/sweep');
  const anchor = read(args, 'anchor', messages, anchorOf);
  const verdict = await verifyJournal(engine.journal, engine.keys.journal, anchor);
  const nl = language === 'nl';
  if (!verdict.intact) {
    const line = `${nl ? 'Niet in orde vanaf' : 'Not intact from'} ${verdict.seq}: ${verdict.reason}`;
    return { value: verdict, lines: [line], code: exit.failed };
  }
  const { seq, mac } = verdict.anchor;
  return {
    value: verdict,
    lines: [nl ? `In orde: ${seq} regels.` : `Intact: ${seq} records.`, `--anchor ${seq}:${mac}`],
  };
}

function anchorOf(text: string, name: string, { error }: Desk['messages']): Anchor {
  const [, seq, mac] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !mac) throw new CliError('usage', error.notOneOf(name, text.slice(0, 20), ['SEQ:MAC']));
  return { seq: Number(seq), mac };
}

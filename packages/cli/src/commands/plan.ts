import type { StoredPlan } from '@derden/helpdesk/sweep';
import type { Command } from '../command.ts';
import { commandFor } from '../desk/command-for.ts';
import { type Answer, type Desk, deskCommand } from '../desk/desk-command.ts';
import { lookAgain } from '../desk/look-again.ts';
import { needed, oneOf, operand } from '../desk/operands.ts';
import { planLines, planRow } from '../desk/plan-lines.ts';
import { CliError } from '../error.ts';

const verbs = ['list', 'show', 'approve', 'reject'] as const;

type Verb = (typeof verbs)[number];

/** Plans: what would be done, and who lets it be done. */
export const plan: Command = deskCommand({
  operands: 'list|show|approve|reject [ID]',
  about: { nl: 'plannen bekijken, goedkeuren of afwijzen', en: 'look at plans, approve or reject them' },
  more: {
    nl: 'Goedkeuren noemt de digest die `plan show` toont: wat is beoordeeld, is wat wordt uitgevoerd. Met --finding wordt één vondst afgewezen in plaats van het hele plan.',
    en: 'Approving names the digest that `plan show` gives: what was reviewed is what is done. With --finding one finding is rejected instead of the whole plan.',
  },
  options: {
    digest: { type: 'string', hint: 'DIGEST' },
    finding: { type: 'string', multiple: true, hint: 'ID' },
    all: { type: 'boolean' },
  },
  run(desk) {
    const verb = oneOf(desk.args.positionals[0] ?? 'list', verbs, 'plan', desk.messages);
    return actions[verb](desk);
  },
});

const actions: Readonly<Record<Verb, (desk: Desk) => Promise<Answer>>> = {
  async list({ engine, args, language }) {
    const settled = ['verified', 'withdrawn', 'expired'];
    const plans = (await engine.plans.list()).filter(({ state }) => args.flags.has('all') || !settled.includes(state));
    const none = language === 'nl' ? 'Geen plannen die wachten.' : 'No plans are waiting.';
    return {
      value: plans.map(short),
      lines: plans.length === 0 ? [none] : plans.map((each) => planRow(each, language)),
    };
  },
  async show(desk) {
    const stored = await asked(desk);
    return { value: stored, lines: planLines(stored, desk.language) };
  },
  async approve(desk) {
    const { engine, args, messages, language } = desk;
    const { plan } = await asked(desk);
    const { checkDigest } = await import('@derden/helpdesk/sweep');
    checkDigest(plan, needed(args, 'digest', messages));
    const facts = { actor: engine.actor, now: engine.now().toISOString(), namedDigest: plan.digest };
    const state = await engine.plans.move(plan.id, 'approve', facts);
    return {
      value: { plan: plan.id, state },
      lines: [language === 'nl' ? 'Goedgekeurd. Uitvoeren:' : 'Approved. To carry it out:', `  ${commandFor(plan)}`],
    };
  },
  async reject(desk) {
    const { engine, args, language } = desk;
    const stored = await asked(desk);
    const { plan } = stored;
    const findings = args.values.finding ?? [];
    if (findings.length > 0) return rejectedFindings(stored, findings, desk);
    await engine.plans.reject(plan.id, { actor: engine.actor, now: engine.now().toISOString() });
    return { value: { plan: plan.id, rejected: 'all' }, lines: [language === 'nl' ? 'Afgewezen.' : 'Rejected.'] };
  },
};

/** The next look at the ticket plans what is left. */
async function rejectedFindings(
  { plan, ticket }: StoredPlan,
  findings: readonly string[],
  desk: Desk,
): Promise<Answer> {
  const { engine, language, messages } = desk;
  const known = new Set(plan.entries.flatMap((entry) => entry.findings));
  const strange = findings.find((finding) => !known.has(finding));
  if (strange !== undefined) throw new CliError('usage', messages.error.notOneOf('--finding', strange, [...known]));
  if (ticket === null) throw new CliError('usage', messages.error.notOneOf('--finding', plan.id, []));
  const { ruleOn } = await import('@derden/helpdesk/sweep');
  for (const finding of findings) await ruleOn(ticket, finding, { verdict: 'reject' }, engine);
  return {
    value: { plan: plan.id, rejected: findings },
    lines: [language === 'nl' ? 'Afgewezen.' : 'Rejected.', await lookAgain(ticket, desk)],
  };
}

function asked({ engine, args, messages }: Desk): Promise<StoredPlan> {
  const id = operand(args, 1, 'ID', messages);
  return engine.plans.get(id);
}

function short({ plan, state, ticket }: StoredPlan): object {
  const { id, purpose, createdAt, expiresAt, counts, digest } = plan;
  return { id, purpose, state, ticket, createdAt, expiresAt, counts, digest };
}

import type { Command } from '../command.ts';
import { ownCommand } from '../desk/command-for.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { needed, operand } from '../desk/operands.ts';
import { planLines } from '../desk/plan-lines.ts';
import { stepLines } from '../desk/step-lines.ts';
import { CliError } from '../error.ts';
import { exit } from '../exit.ts';

/** Carries out an approved plan, or goes on with one that was interrupted. */
export const apply: Command = deskCommand({
  operands: 'ID --digest DIGEST',
  about: { nl: 'voer een goedgekeurd plan uit', en: 'carry out an approved plan' },
  more: {
    nl: 'Zonder --execute wordt alleen getoond wat er zou gebeuren. Wat sinds het plan is gewijzigd, wordt overgeslagen en gemeld.',
    en: 'Without --execute only what would happen is shown. What changed since the plan was made is skipped and told.',
  },
  options: { digest: { type: 'string', hint: 'DIGEST' }, execute: { type: 'boolean' } },
  async run({ engine, args, messages, language, execute, io }) {
    const [id, digest] = [operand(args, 0, 'ID', messages), needed(args, 'digest', messages)];
    const stored = await engine.plans.get(id);
    const { checkDigest, runPlan } = await import('@derden/helpdesk/sweep');
    checkDigest(stored.plan, digest);
    const own = ownCommand(stored.plan);
    if (own !== null) throw new CliError('usage', messages.error.ownCommand(own));
    if (!execute) {
      const hint =
        language === 'nl'
          ? 'Er is niets gedaan: --execute voert het uit.'
          : 'Nothing was done: --execute carries it out.';
      return { value: { executed: false, ...stored }, lines: [...planLines(stored, language), '', hint] };
    }
    const applied = await runPlan(stored.plan, engine, { signal: io.signal });
    const isWhole = applied?.steps.every(({ state }) => state === 'done') ?? true;
    return {
      value: { executed: true, plan: stored.plan.id, steps: applied?.steps ?? [] },
      lines: stepLines(stored.plan, applied?.steps ?? null, language),
      code: isWhole ? exit.done : exit.failed,
    };
  },
});

import type { Command } from '../command.ts';
import { deskCommand } from '../desk/desk-command.ts';
import { operand } from '../desk/operands.ts';
import { proofLines } from '../desk/proof-lines.ts';
import { exit } from '../exit.ts';

/** Reads back what a plan did: nothing of it may stand anywhere any more. */
export const verify: Command = deskCommand({
  operands: 'ID',
  about: { nl: 'lees terug of een plan alles heeft weggenomen', en: 'read back whether a plan took everything away' },
  more: {
    nl: 'Haalt de melding opnieuw op en onderzoekt haar opnieuw. Het bewijs staat zonder gegevens in het logboek, met de kopieën buiten Freshdesk die u zelf nakijkt.',
    en: 'Fetches and scans the ticket again. The proof stands in the journal without values, with the copies outside Freshdesk that you check yourself.',
  },
  async run({ engine, args, messages, language }) {
    const { copyWords, verifyPlan } = await import('@derden/helpdesk/sweep');
    const proof = await verifyPlan(operand(args, 0, 'ID', messages), engine);
    return {
      value: proof,
      lines: proofLines(proof, copyWords, language),
      code: proof.verified ? exit.done : exit.failed,
    };
  },
});

import { readFile } from 'node:fs/promises';
import { SweepError } from '../sweep-error.ts';

export const secretNames = ['FRESHDESK_API_KEY', 'DATABASE_URL', 'DERDEN_KEY', 'DERDEN_WEBHOOK_SECRET'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with what Docker and systemd hand over as files: `DERDEN_KEY_FILE` names the file that holds `DERDEN_KEY`.
 * @throws SweepError `refused` when a file cannot be read, or when both are given
 */
export async function withSecretFiles(environment: Environment): Promise<Environment> {
  const secrets = await Promise.all(
    secretNames.map(async (name) => [name, await secretOf(name, environment)] as const),
  );
  return { ...environment, ...Object.fromEntries(secrets.filter(([, secret]) => secret !== undefined)) };
}

async function secretOf(name: string, environment: Environment): Promise<string | undefined> {
  const file = environment[`${name}_FILE`];
  if (!file) return undefined;
  if (environment[name]) throw new SweepError('refused', `${name} and ${name}_FILE are both set: give one`);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new SweepError('refused', `the file of ${name}_FILE cannot be read`);
  return text.trimEnd();
}

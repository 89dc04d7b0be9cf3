import type { Io } from './io.ts';

/** Set when a secret is handed over as a file; what does not need the sweep does not load it. */
const filed = /^(?:FRESHDESK_API_KEY|DATABASE_URL|DERDEN_KEY|DERDEN_WEBHOOK_SECRET)_FILE$/;

/** The environment with what Docker and systemd hand over as files. @throws SweepError `refused` when one cannot be read */
export async function withSecrets(io: Io): Promise<Io> {
  if (!Object.keys(io.env).some((name) => filed.test(name))) return io;
  const { withSecretFiles } = await import('@derden/helpdesk/sweep');
  return { ...io, env: await withSecretFiles(io.env) };
}

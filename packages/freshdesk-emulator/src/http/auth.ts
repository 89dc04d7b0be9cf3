import type { IncomingMessage } from 'node:http';
import type { Desk } from '../desk/desk.ts';
import type { AgentRecord } from '../desk/people.ts';
import type { Route } from './exchange.ts';
import { Refusal } from './refusal.ts';

/** Basic authentication with an agent's key and any password (§1). */
export function agentOf(request: IncomingMessage, desk: Desk): AgentRecord {
  const [, encoded = ''] = /^Basic\s{1,9}(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const [key = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  const agent = [...desk.agents.values()].find(({ apiKey }) => key !== '' && apiKey === key);
  if (!agent) {
    throw new Refusal(401, {
      code: 'invalid_credentials',
      message: 'You have to be logged in to perform this action.',
    });
  }
  return agent;
}

/** A key can do what its agent may; some calls are for administrators (§1, §5). */
export function checkRights({ switches }: Desk, { admin }: Route): void {
  if (admin && switches.keyRights === 'agent')
    throw new Refusal(403, { code: 'access_denied', message: 'You are not authorized to perform this action.' });
}

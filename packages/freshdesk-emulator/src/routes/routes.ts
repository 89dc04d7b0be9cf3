import type { Route } from '../http/exchange.ts';
import { accountRoutes } from './account.ts';
import { agentRoutes } from './agents.ts';
import { archivedRoutes } from './archived.ts';
import { attachmentRoutes } from './attachments.ts';
import { bulkRoutes } from './bulk.ts';
import { companyRoutes } from './companies.ts';
import { contactListRoutes } from './contact-list.ts';
import { contactRoutes } from './contacts.ts';
import { conversationRoutes } from './conversations.ts';
import { exportRoutes } from './exports.ts';
import { mergeRoute } from './merge-tickets.ts';
import { searchRoutes } from './search.ts';
import { detailRoutes } from './ticket-details.ts';
import { ticketListRoute } from './ticket-list.ts';
import { ticketRoutes } from './tickets.ts';
import { watcherRoutes } from './watchers.ts';
import { writingRoutes } from './writing.ts';

/** Every call that is answered; the first row that fits. */
const routes: readonly Route[] = [
  ...archivedRoutes,
  ...bulkRoutes,
  mergeRoute,
  ...exportRoutes,
  ...searchRoutes,
  ticketListRoute,
  ...ticketRoutes,
  ...writingRoutes,
  ...conversationRoutes,
  ...detailRoutes,
  ...watcherRoutes,
  ...attachmentRoutes,
  ...contactListRoutes,
  ...contactRoutes,
  ...companyRoutes,
  ...agentRoutes,
  ...accountRoutes,
];

export interface Match {
  readonly route: Route;
  readonly id: number;
}

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:id/g, '(\\d{1,16})').replace(/:word/g, '[\\w-]{1,60}')}$`);
}

/** The route of a call; the methods that the path knows when this one is not among them. */
export function routeOf(method: string, path: string): Match | { readonly allow: readonly string[] } {
  const fitting = patterns.flatMap(({ route, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ route, id: Number(match[1] ?? 0) }] : [];
  });
  return fitting.find(({ route }) => route.method === method) ?? { allow: fitting.map(({ route }) => route.method) };
}

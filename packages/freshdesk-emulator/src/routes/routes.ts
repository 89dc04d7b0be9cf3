import type { Route } from '../http/exchange.ts';
import { accountRoutes } from './account.ts';
import { archivedRoutes } from './archived.ts';
import { attachmentRoutes } from './attachments.ts';
import { bulkRoutes } from './bulk.ts';
import { companyRoutes } from './companies.ts';
import { contactRoutes } from './contacts.ts';
import { conversationRoutes } from './conversations.ts';
import { searchRoutes } from './search.ts';
import { summaryRoutes } from './summary.ts';
import { ticketListRoute } from './ticket-list.ts';
import { ticketRoutes } from './tickets.ts';

/** Every call that is answered; the first row that fits. */
export const routes: readonly Route[] = [
  ...archivedRoutes,
  ...bulkRoutes,
  ...searchRoutes,
  ticketListRoute,
  ...ticketRoutes,
  ...conversationRoutes,
  ...summaryRoutes,
  ...attachmentRoutes,
  ...contactRoutes,
  ...companyRoutes,
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

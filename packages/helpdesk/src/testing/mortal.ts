import type { Freshdesk } from '@derden/freshdesk-client';
import type { Database, Sql } from '../state/sql.ts';
import { SweepError } from '../sweep-error.ts';

/** A life of so many calls: the one after it, and every later one, fails. */
export interface Life {
  /** Calls so far. */
  readonly calls: () => number;
  readonly database: (database: Database) => Database;
  readonly freshdesk: (freshdesk: Freshdesk) => Freshdesk;
}

/**
 * A process that dies: at its `last` call of database or Freshdesk, before it is made or with its answer lost. What it tries
 * after that fails, so that nothing of it can be put right by itself.
 */
export function lifeOf(last: number, when: 'before' | 'behind'): Life {
  let calls = 0;
  const begin = () => {
    calls += 1;
    if (calls > last || (calls === last && when === 'before')) throw dead();
  };
  const end = () => {
    if (calls >= last) throw dead();
  };
  async function lived<Result>(call: () => Promise<Result>): Promise<Result> {
    begin();
    const result = await call();
    end();
    return result;
  }
  const sqlOf = (sql: Sql): Sql => ({ query: (text, values) => lived(() => sql.query(text, values)) });
  return {
    calls: () => calls,
    database: (database) => ({
      ...database,
      ...sqlOf(database),
      transaction: (run) => lived(() => database.transaction((inside) => run(sqlOf(inside)))),
    }),
    freshdesk: (freshdesk) => mortal(freshdesk, lived, begin),
  };
}

function dead(): SweepError {
  return new SweepError('database', 'the process is dead');
}

type Lived = <Result>(call: () => Promise<Result>) => Promise<Result>;

/** Every method of every resource; lists die at their beginning. */
function mortal<Part extends object>(part: Part, lived: Lived, begin: () => void): Part {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function')
        return (...args: unknown[]) => {
          const isList = lists.has(name);
          if (isList) begin();
          const call = () => Reflect.apply(value, target, args);
          return isList ? call() : lived(call);
        };
      return typeof value === 'object' && value !== null ? mortal(value, lived, begin) : value;
    },
  });
}

/** What gives its parts one by one. */
const lists: ReadonlySet<string | symbol> = new Set(['list', 'download', 'conversations']);

import type pg from 'pg';

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, release: Release) => void;
type Release = (error?: Error | boolean) => void;

/**
 * The pool as Graphile Worker gets it. Where its listening connection breaks as the worker leaves, it gives that back twice;
 * the pool throws at the second time, nobody catches it, and the process ends. Here the second time is none.
 */
export function forgivingPool(pool: pg.Pool): pg.Pool {
  function connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    if (!callback) return pool.connect();
    pool.connect((error, client, release) => callback(error, client, once(release)));
    return undefined;
  }
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return connect;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function once(release: Release): Release {
  let released = false;
  return error => {
    if (released) return;
    released = true;
    release(error);
  };
}

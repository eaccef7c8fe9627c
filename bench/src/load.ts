import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly cookie?: string;
  readonly amount: number;
  /** Body of the n-th request. */
  readonly body: (index: number) => string;
  /** Stands in every right answer. */
  readonly expected: string;
}

const CONNECTIONS = 16;

/** Posts to /graphql over 16 connections; answers how many were done in a second and the slowest hundredth, ms. */
export async function load({ url, cookie, amount, body, expected }: Load): Promise<{ rate: number; p99: number }> {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
  const latencies: number[] = [];
  let next = 0;
  const began = performance.now();
  let ended = began;
  const running = autocannon({
    url,
    connections: CONNECTIONS,
    amount,
    requests: [
      {
        method: 'POST',
        path: '/graphql',
        headers,
        setupRequest: request => ({ ...request, body: body(next++ % amount) }),
      },
    ],
    verifyBody: answer => answer.includes(expected),
  });
  running.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    ended = performance.now();
  });
  const { non2xx, errors, mismatches } = await running;
  if (latencies.length !== amount || non2xx + errors + mismatches > 0)
    throw new Error(
      `Expected ${amount} right answers of ${url}, but ${latencies.length} came, ${non2xx} refused, ${mismatches} wrong.`,
    );
  latencies.sort((left, right) => left - right);
  return { rate: (amount / (ended - began)) * 1000, p99: latencies[Math.ceil(amount * 0.99) - 1] ?? 0 };
}

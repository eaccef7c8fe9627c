import type { Furniture } from './bank.js';
import type { Order } from './client.js';
import { below } from './random.js';

/** Orders with ids of their own, between any two of the accounts. */
export function orderBook({ accounts }: Furniture, random: () => number): () => Order {
  let count = 0;
  return () => {
    count += 1;
    const from = below(random, accounts.length);
    const to = (from + 1 + below(random, accounts.length - 1)) % accounts.length;
    return {
      id: `order-${count}`,
      source: accounts[from] ?? '',
      target: accounts[to] ?? '',
      amount: 1 + below(random, 100),
    };
  };
}

export function take<T>(count: number, next: () => T): T[] {
  return Array.from({ length: count }, next);
}

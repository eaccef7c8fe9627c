import type { Diagram } from '@marshrut/model';
import { type TemporaryDatabase, temporaryDatabase } from '@marshrut/runtime';
import { type Bank, type BankOptions, type Furniture, furnish, openBank } from './bank.js';
import type { Fault, Trial } from './fault.js';
import { audit } from './ledger.js';

/** A database of its own with the bank in it, closed; whoever needs it opens it. */
export interface House {
  readonly options: TemporaryDatabase['options'];
  readonly furniture: Furniture;
  open(more?: Partial<BankOptions>): Promise<Bank>;
  audit(acknowledged?: Iterable<string>): Promise<string[]>;
  drop(): Promise<void>;
}

export async function buildHouse(
  { dialect }: Pick<Trial, 'dialect'>,
  diagrams: Readonly<Record<string, Diagram>>,
  accounts?: number,
): Promise<House> {
  const place = await temporaryDatabase(dialect);
  const { options } = place;
  await place.close();
  const builder = await openBank(options);
  const furniture = await furnish(builder, diagrams, accounts);
  await builder.close();
  return {
    options,
    furniture,
    open: more => openBank({ carry: agreeable, ...options, ...more }, furniture),
    audit: acknowledged => audit(options.url ?? options.folder, acknowledged),
    drop: () => place.drop(),
  };
}

/** The world outside says yes to everything. */
const agreeable = async () => ({ ok: true, values: {} }) as const;

/** Builds the house, lets it happen, and takes the house away whatever came of it. */
export async function inHouse<T>(
  trial: Pick<Trial, 'dialect'>,
  diagrams: Readonly<Record<string, Diagram>>,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const house = await buildHouse(trial, diagrams);
  try {
    return await work(house);
  } finally {
    await house.drop();
  }
}

export const both: Fault['databases'] = ['sqlite', 'postgres'];

import { readValue } from '@marshrut/model';
import { isText } from '@marshrut/runtime';
import { GraphQLError } from 'graphql';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

export interface Edge<Item> {
  readonly node: Item;
  readonly cursor: string;
}

export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The classes `XEdge` and `XConnection`; use the second one as `@Query(() => XConnection)`. */
export function connectionOf<Item extends object>(node: ClassType<Item>, name: string): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class ItemEdge implements Edge<Item> {
    @Field(() => node)
    readonly node!: Item;

    @Field(() => String)
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ItemConnection implements Connection<Item> {
    @Field(() => [ItemEdge])
    readonly edges!: readonly ItemEdge[];

    @Field(() => PageInfo)
    readonly pageInfo!: PageInfo;

    @Field(() => Int)
    readonly totalCount!: number;
  }
  return ItemConnection;
}

/** A place in a list: the values it is sorted by, the id last. Opaque to clients. */
export type Place = readonly (string | number | boolean | null)[];

export interface Page<Item> {
  readonly items: readonly { readonly node: Item; readonly place: Place }[];
  readonly total: number;
  readonly hasNext: boolean;
}

export function toConnection<Item>(page: Page<Item>, after: string | null | undefined): Connection<Item> {
  const edges = page.items.map(({ node, place }) => ({ node, cursor: toCursor(place) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
  };
}

const LARGEST_PAGE = 100;

/** `first` within 1..100, or an error for the caller. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput(`Expected first to be 1 to ${LARGEST_PAGE}, but it is ${first}. Ask for smaller pages.`);
}

function toCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place a cursor names. `size`: how many values its list is sorted by, where that is known. */
export function fromCursor(after: string | null | undefined, size?: number): Place | null {
  if (!after) return null;
  const place = parse(Buffer.from(after, 'base64url').toString());
  if (Array.isArray(place) && place.every(isPlain) && place.length === (size ?? place.length)) return place;
  throw badCursor();
}

/** A value of a cursor that is an instant. */
export function instantIn(value: Place[number] | undefined): string {
  const read = readValue({ kind: 'dateTime' }, value, '');
  if (read.ok && typeof read.value === 'string') return read.value;
  throw badCursor();
}

function badCursor(): GraphQLError {
  return badInput('Expected a cursor of this list, but it is another text. Take it from pageInfo.endCursor.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || isText(value) || ['number', 'boolean'].includes(typeof value);
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

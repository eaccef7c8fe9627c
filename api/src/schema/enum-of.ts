/** The GraphQL names of a closed set of values: a missing or a foreign one does not compile. */
export type EnumOf<Value extends string> = { readonly [V in Value as Uppercase<V>]: V };

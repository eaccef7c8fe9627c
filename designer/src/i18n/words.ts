type Form = 'one' | 'few' | 'many' | 'other';
type PluralOf<K> = K extends `${infer Base}_few` ? Base : never;

/** The English words of a room: the same keys as the Russian ones; where Russian has `_one _few _many`, English has `_one _other`. */
export type English<Ru> = {
  readonly [K in Exclude<keyof Ru, `${PluralOf<keyof Ru>}_${Form}`>]: string;
} & { readonly [K in `${PluralOf<keyof Ru>}_${'one' | 'other'}`]: string };

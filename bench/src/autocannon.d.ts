/** autocannon 9 ships no types; this is what the bench uses of it. */
declare module 'autocannon' {
  interface Sent {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  }
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    readonly requests: readonly (Sent & { readonly setupRequest?: (request: Sent) => Sent })[];
    readonly verifyBody: (body: string) => boolean;
  }
  interface Result {
    readonly non2xx: number;
    readonly errors: number;
    readonly mismatches: number;
  }
  interface Running extends Promise<Result> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  }
  function autocannon(options: Options): Running;
  export = autocannon;
}

import { z } from 'zod';

/** How a service is reached. `stub` answers from a table, for demos; `worker`: programs outside lease its work. */
export const serviceKinds = ['http', 'graphql', 'worker', 'stub'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Names of secrets: `secret:API_TOKEN` in the value of a header. */
export const SECRET_NAME = /^[A-Z][A-Z0-9_]{0,39}$/;

/** An error that a step may catch. */
export const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,59}$/;
const errorCode = z.string().regex(ERROR_CODE, 'ERROR_CODE');
const outerName = z.string().min(1).max(80);

/** Names joined by dots; a number takes an item of a list: `data.clients.0.id`. */
const path = z.string().min(1).max(200);

/** `{name}` stands for an input, encoded; none may stand in the scheme, the host or the port. */
const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/?#{}@\\]+([/?][^\s#\\]*)?$/, 'SERVICE_URL');

/** What the transport itself says; a service that said it too would be two requests in one. */
const OWN_HEADERS = new Set([
  ...['host', 'connection', 'content-length', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect', 'keep-alive'],
  ...['content-type', 'accept', 'accept-encoding', 'idempotency-key', 'proxy-authorization', 'proxy-connection'],
]);

const header = z.strictObject({
  name: z
    .string()
    .max(60)
    .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'HEADER_NAME')
    .refine(name => !OWN_HEADERS.has(name.toLowerCase()), 'HEADER_NAME'),
  /** A text in which `{name}` stands for an input and `secret:NAME` for a secret: `Bearer secret:API_TOKEN`. */
  value: z
    .string()
    .max(2000)
    .regex(/^[\x20-\x7e]*$/, 'HEADER_VALUE'),
});

const answerRow = z.strictObject({ name: outerName, path });

const errorRow = z.union([
  /** The HTTP status. */
  z.strictObject({ status: z.int().min(200).max(599), code: errorCode }),
  /** What stands at a place of the JSON answer, written as text; whatever the status. */
  z.strictObject({ path, value: z.string().max(200), code: errorCode }),
]);

const asked = {
  url,
  headers: z.array(header).max(30),
  answer: z.array(answerRow).max(100),
  errors: z.array(errorRow).max(50),
  timeoutSeconds: z.int().min(1).max(60),
  /** How often it is asked again where that may help. */
  retries: z.int().min(0).max(11),
};

const httpSchema = z.strictObject({
  kind: z.literal('http'),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  ...asked,
  /** `json`: all inputs by their names. */
  body: z.enum(['json', 'none']),
  /** The secret that signs what is sent, as Standard Webhooks 1.0 says; left out: nothing is signed. */
  signedBy: z.string().regex(SECRET_NAME, 'SECRET_NAME').optional(),
});

/** Variables are the inputs by their names; paths of the answer begin in `data`, those of errors outside of it. */
const graphqlSchema = z.strictObject({ kind: z.literal('graphql'), query: z.string().min(1).max(20_000), ...asked });

const workerSchema = z.strictObject({
  kind: z.literal('worker'),
  /** For how long a worker has a job that it does not ask for otherwise. */
  leaseSeconds: z.int().min(1).max(86_400),
});

const value = z.union([z.string().max(100_000), z.number(), z.boolean(), z.null()]);
const values = z
  .record(outerName, value)
  .refine(record => Object.keys(record).length <= 100, { message: 'too_big', abort: true });

/** The first row whose `when` holds answers: every value it names is that of the input, written as text. */
const stubRow = z.union([
  z.strictObject({ when: values, answer: values }),
  z.strictObject({ when: values, error: errorCode }),
]);

const stubSchema = z.strictObject({ kind: z.literal('stub'), rows: z.array(stubRow).max(200) });

export const serviceDocumentSchema = z.discriminatedUnion('kind', [
  httpSchema,
  graphqlSchema,
  workerSchema,
  stubSchema,
]);

export type ServiceDocument = z.infer<typeof serviceDocumentSchema>;
export type ServiceOf<K extends ServiceKind> = Extract<ServiceDocument, { readonly kind: K }>;

/** Names of the secrets that a service is asked with, in its headers or to sign, each once. */
export function secretsIn(document: ServiceDocument): readonly string[] {
  if (document.kind === 'worker' || document.kind === 'stub') return [];
  const named = document.headers.flatMap(({ value: text }) => [...text.matchAll(SECRET)].map(([, name = '']) => name));
  const signing = document.kind === 'http' && document.signedBy ? [document.signedBy] : [];
  return [...new Set([...named, ...signing])];
}

const SECRET = /\bsecret:([A-Z][A-Z0-9_]*)/g;

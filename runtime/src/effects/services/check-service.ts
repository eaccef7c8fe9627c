import {
  KEY,
  type LocalText,
  localText,
  localTextSchema,
  SECRET_NAME,
  type ServiceDocument,
  secretsIn,
  serviceDocumentSchema,
} from '@marshrut/model';
import { type Issue, issueCode, issuePath, issueText, unstorableIn } from '../../definitions/document.js';
import { type FieldProblem, fieldProblem } from '../../definitions/outcome.js';
import { isWebhookSecret } from '../../webhooks/signature.js';
import type { SecretChange } from './secrets.js';

export interface ServiceInput {
  readonly key: string;
  readonly name: LocalText;
  readonly document: unknown;
  /** Those that change; the others stay as they are. */
  readonly secrets: readonly SecretChange[];
}

type Checked =
  | { readonly ok: true; readonly name: LocalText; readonly document: ServiceDocument }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Everything that is wrong with a service by itself. Paths are those of the input: `document.headers.0.name`. */
export function checkService({ key, name, document, secrets }: ServiceInput): Checked {
  const unstorable = unstorableIn(document);
  if (unstorable) return { ok: false, problems: [shapeProblem(unstorable)] };
  const parsed = serviceDocumentSchema.safeParse(document);
  const problems = [
    ...(KEY.test(key) ? [] : [wrongKey]),
    ...checkName(name),
    ...(parsed.success ? [] : parsed.error.issues.map(shapeProblem)),
    ...secrets.flatMap(checkSecret),
    ...(parsed.success ? checkSigning(parsed.data, secrets) : []),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, name: honestName(name, parsed.data), document: parsed.data };
}

/** Secrets that headers name and nobody has set. */
export function checkSecretsSet(document: ServiceDocument, set: ReadonlySet<string>): FieldProblem[] {
  return secretsIn(document).flatMap(name =>
    set.has(name)
      ? []
      : [
          fieldProblem(
            'secrets',
            'SECRET_MISSING',
            `Ожидался секрет ${name}, который назван в сервисе, но он не задан. Задайте его.`,
            `Expected the secret ${name} that the service names, but it is not set. Set it.`,
          ),
        ],
  );
}

function checkName(name: LocalText): FieldProblem[] {
  const unstorable = unstorableIn(name);
  const parsed = localTextSchema.safeParse(name);
  const issues = unstorable ? [unstorable] : (parsed.error?.issues ?? []);
  if (issues.length > 0)
    return issues.map(issue => ({ ...shapeProblem(issue), path: ['name', issuePath(issue)].join('.') }));
  if (name.ru.trim() || name.en.trim()) return [];
  return [
    fieldProblem(
      'name',
      'REQUIRED',
      'Ожидалось название, но его нет. Введите его хотя бы на одном языке.',
      'Expected a name, but there is none. Enter it in one language at least.',
    ),
  ];
}

/** Whatever a header may hold; what it is stays out of the message. */
function checkSecret({ name, value }: SecretChange, index: number): FieldProblem[] {
  if (!SECRET_NAME.test(name))
    return [
      fieldProblem(
        `secrets.${index}.name`,
        'WRONG_KEY',
        'Ожидалось имя прописной латиницей, например API_TOKEN, но оно другое. Измените имя.',
        'Expected a name in capitals such as API_TOKEN, but it is different. Change the name.',
      ),
    ];
  if (value === null || /^[\x20-\x7e]{1,4000}$/.test(value)) return [];
  return [
    fieldProblem(
      `secrets.${index}.value`,
      'SECRET_WRONG',
      'Ожидались от 1 до 4000 латинских букв, цифр и знаков, но секрет другой. Введите его заново.',
      'Expected 1 to 4000 Latin letters, digits and signs, but the secret is different. Enter it again.',
    ),
  ];
}

/** Nobody shall take a stub for the real thing: its name says what it is. */
function honestName({ ru, en }: LocalText, { kind }: ServiceDocument): LocalText {
  if (kind !== 'stub') return localText(ru.trim(), en.trim());
  const said = (text: string, word: string) =>
    text.trim() === '' || text.toLowerCase().includes(word) ? text.trim() : `${text.trim()} (${word})`;
  return localText(said(ru, 'заглушка'), said(en, 'stub'));
}

/** What signs is a secret of Standard Webhooks, or the other side could not read it. */
function checkSigning(document: ServiceDocument, secrets: readonly SecretChange[]): FieldProblem[] {
  if (document.kind !== 'http' || document.signedBy === undefined) return [];
  const index = secrets.findIndex(({ name }) => name === document.signedBy);
  const value = secrets[index]?.value ?? null;
  if (value === null || isWebhookSecret(value)) return [];
  return [
    fieldProblem(
      `secrets.${index}.value`,
      'SIGNING_SECRET_WRONG',
      'Ожидался секрет подписи: whsec_ и не меньше 24 байт в base64, но он другой. Возьмите его у получателя.',
      'Expected a secret that signs: whsec_ and 24 bytes or more in base64, but it is different. Take it from the receiver.',
    ),
  ];
}

function shapeProblem(issue: Issue): FieldProblem {
  const path = issuePath(issue);
  return { path: path === '' ? 'document' : `document.${path}`, code: issueCode(issue), message: issueText(issue) };
}

const wrongKey = fieldProblem(
  'key',
  'WRONG_KEY',
  'Ожидались латинские буквы и цифры, первой строчная буква, но ключ другой. Измените ключ.',
  'Expected Latin letters and digits, a small letter first, but the key is different. Change the key.',
);

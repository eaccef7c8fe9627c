import { departmentCode } from './department-code.js';
import { inn } from './inn.js';
import { passport } from './passport.js';
import { fullName, personName } from './person-name.js';
import { postalAddress } from './postal-address.js';
import { postalIndex } from './postal-index.js';
import { snils } from './snils.js';
import type { TextFormat } from './text-format.js';

/** What a text field may be asked to look like, in the order it is offered. */
export const textFormats = {
  personName,
  fullName,
  inn,
  snils,
  passport,
  departmentCode,
  postalIndex,
  postalAddress,
} as const satisfies Readonly<Record<string, TextFormat>>;

export type TextFormatKey = keyof typeof textFormats;

export const textFormatKeys = Object.keys(textFormats) as readonly TextFormatKey[];

/** By the key that stands in a field type or in `expected` of a refusal. */
export function textFormat(key: string): TextFormat | undefined {
  return Object.hasOwn(textFormats, key) ? textFormats[key as TextFormatKey] : undefined;
}

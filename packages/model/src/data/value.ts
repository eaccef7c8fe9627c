/**
 * A value of one field, as it travels through JSON, GraphQL and the engine.
 *
 * | field kind                                   | value                                               |
 * | text longText phone email number             | string                                              |
 * | choice                                       | string: the option's key                            |
 * | many                                         | string: keys of options, sorted, each on a line     |
 * | reference user                               | string: the id                                      |
 * | file                                         | string: ids of attachments in order, `file_1,file_2` |
 * | int                                          | number: a safe integer                              |
 * | decimal money                                | string: canonical decimal, `1234.50` for money      |
 * | bool                                         | boolean                                             |
 * | date                                         | string: `2026-11-23`                                |
 * | dateTime                                     | string: UTC instant `2026-11-23T09:30:00.000Z`      |
 *
 * `null` means "not given", for every kind.
 */
export type Value = string | number | boolean | null;

export type Values = Readonly<Record<string, Value>>;

/** A business record: `version` counts its commits, from 1. */
export interface Row {
  readonly id: string;
  readonly version: number;
  readonly values: Values;
}

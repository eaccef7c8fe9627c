export type { CalendarDocument } from './calendar/calendar.js';
export { calendarDocumentSchema } from './calendar/calendar.js';
export type { Problem, ProblemCode, Witness, WitnessStep } from './check/problem.js';
export { checkStructure } from './check/structure.js';
export { choosable, chosenAnew, chosenIn, inOrder, manyValue } from './data/chosen.js';
export type { ConflictPolicy, Entities, Entity, EntityField } from './data/entity.js';
export { ENTITY_KEY, entitySchema, fieldOf } from './data/entity.js';
export type { Field, FieldKind, FieldType, Option } from './data/field.js';
export { FILES, fieldSchema, fieldTypeSchema, KEY, localTextSchema, MEGABYTES } from './data/field.js';
export { fill } from './data/fill.js';
export { laid } from './data/format/digits.js';
export type { TextFormatKey } from './data/format/formats.js';
export { textFormat, textFormatKeys, textFormats } from './data/format/formats.js';
export type { TextFormat } from './data/format/text-format.js';
export { withoutManyMarks } from './data/marks.js';
export type { NumberFormat } from './data/number-pattern.js';
export { formatNumber, numberFormat } from './data/number-pattern.js';
export type { ReadValue, ValueProblemCode } from './data/read-value.js';
export { compareDecimals, filesIn, isDate, readValue } from './data/read-value.js';
export { sayDate, sayDateTime } from './data/say-date.js';
export type { Row, Value, Values } from './data/value.js';
export type {
  BlockCatalogue,
  BlockDefinition,
  BlockEvent,
  CheckContext,
  Contract,
  EventKind,
  Expansion,
  ExpressionUse,
  Prepared,
} from './document/block.js';
export type { DecisionTable, HitPolicy, TableInput, TableOutput, TableRule } from './document/decision-table.js';
export { decisionTableSchema } from './document/decision-table.js';
export type { CardField, Diagram, Edge, Node, Settings } from './document/diagram.js';
export { diagramSchema, edgeSchema, expressionSchema, nodeSchema } from './document/diagram.js';
export type { ServiceDocument, ServiceKind, ServiceOf } from './service/service.js';
export { ERROR_CODE, SECRET_NAME, secretsIn, serviceDocumentSchema, serviceKinds } from './service/service.js';
export type { Json, Language, LocalText } from './vocabulary.js';
export { localText, over, say } from './vocabulary.js';

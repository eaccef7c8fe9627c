/** An instance of a result class: unions and interfaces tell their members by class. */
export function answer<Result extends object>(type: new () => Result, fields: Result): Result {
  return Object.assign(new type(), fields);
}

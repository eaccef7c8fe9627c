/** A line of what will be written; without a field the whole record. */
export interface Line {
  readonly entity: string;
  readonly record: string;
  readonly field: string | null;
}

/** How lines are taken out, on the page before a commit. */
export interface LineTaker {
  readonly busy: boolean;
  readonly takeOut: (line: Line) => void;
}

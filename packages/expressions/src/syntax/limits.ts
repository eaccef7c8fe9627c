export const TEXT_LIMIT = 4000;
export const NESTING_LIMIT = 50;
export const NODE_LIMIT = 500;

/**
 * Whether brackets nest deeper than allowed, told before the grammar sees the text: its cost grows with the depth.
 * Brackets in texts count too; nobody writes fifty of them open.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > NESTING_LIMIT) return true;
  }
  return false;
}

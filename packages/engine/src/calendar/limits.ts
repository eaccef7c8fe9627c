/** Days a walk through a calendar looks at before it gives up: eleven years, with working days in them some 2,700. */
export const WALK_LIMIT = 4000;

/** Units a term may have. */
export const AMOUNT_LIMIT = 100_000;

/** Days an explanation names one by one; the rest are only counted. */
export const SKIPPED_LIMIT = 60;

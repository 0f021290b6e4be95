/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type At = number;

/** A calendar day in China time (UTC+8), "YYYY-MM-DD". */
export type Day = string;

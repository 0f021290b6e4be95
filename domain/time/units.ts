/** Lengths of time in milliseconds, the unit of every moment. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 24 plain hours. China keeps one zone without summer time, so a calendar day there always has this length. */
export const DAY = 24 * HOUR;
/** China standard time is UTC+8 everywhere and all year. */
export const CHINA_OFFSET = 8 * HOUR;

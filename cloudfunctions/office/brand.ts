/** Stands before the year in the number of a paper file: "工援〔2026〕1121-PH-7K4Q号". A deployment puts its own here. */
export const FILE_PREFIX = '工援';

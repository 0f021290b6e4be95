/** How many drafts somebody may keep at once; nobody needs more, and a script could make thousands. */
export const MOST_DRAFTS = 10;

/** How many files may hang on one draft or matter. */
export const MOST_FILES = 60;

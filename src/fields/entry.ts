/** What is typed into one field: a text, or several. */
export type Entry = string | readonly string[];

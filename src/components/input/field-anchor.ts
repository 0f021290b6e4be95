const safe = (name: string) => name.replace(/[^A-Za-z0-9_-]/g, '-');

/** Id of a field's block, to scroll to. */
export const fieldAnchor = (name: string) => `field-${safe(name)}`;

/** Id of the entry inside a field, to put the cursor into. */
export const entryId = (name: string) => `entry-${safe(name)}`;

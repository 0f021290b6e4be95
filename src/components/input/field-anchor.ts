/** A name as an id: a point becomes a dash, anything else unusual its number, so that two names stay two ids. */
const safe = (name: string) =>
  name
    .replace(/\./g, '-')
    .replace(/[^A-Za-z0-9_-]/g, (letter) => `_${letter.charCodeAt(0).toString(36)}`);

/** Id of a field's block, to scroll to. */
export const fieldAnchor = (name: string) => `field-${safe(name)}`;

/** Id of the entry inside a field, to put the cursor into. */
export const entryId = (name: string) => `entry-${safe(name)}`;

/** Class of an entry's box. */
export const entryClass = (wrong: boolean | undefined, more = '') =>
  `k-entry${wrong ? ' k-entry-wrong' : ''}${more === '' ? '' : ` ${more}`}`;

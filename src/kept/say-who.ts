/** Who kept something, as its reader calls him: the worker's own is his. */
export const sayWho = (byName: string, own: boolean): string =>
  own && byName === '职工' ? '您' : byName;

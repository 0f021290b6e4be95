/** A browser asks by itself where it has to. */
export function watchPrivacy(): void {
  // Nothing to follow.
}

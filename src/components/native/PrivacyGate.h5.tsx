/** A browser asks by itself where it has to. */
export function PrivacyGate() {
  return null;
}

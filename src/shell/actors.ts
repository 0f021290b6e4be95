/** Somebody to look through the eyes of: the demonstration office's people, as the local cloud lists them. */
export interface Actor {
  openid: string;
  name: string;
  hint?: string;
  /** Where this person's work begins. */
  home?: string;
}

/** Who can be acted as; empty when the local cloud does not list anybody. */
export async function readActors(): Promise<Actor[]> {
  const response = await fetch('/client/actors');
  const list: unknown = response.ok ? await response.json() : [];
  return Array.isArray(list) ? list.filter(isActor) : [];
}

function isActor(value: unknown): value is Actor {
  return (
    typeof value === 'object' &&
    value !== null &&
    'openid' in value &&
    typeof value.openid === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

/** Who this browser tab is, towards the local cloud. Kept per tab: two tabs can be two people. */
export interface Session {
  openid: string;
  token: string;
}

const SESSION = 'session';
const ANONYMOUS = 'anonymous-openid';

export function keptSession(): Session | null {
  const text = sessionStorage.getItem(SESSION);
  if (text === null) return null;
  const session: unknown = JSON.parse(text);
  return isSession(session) ? session : null;
}

/** Becomes somebody: asks the local cloud for a token and keeps it for this tab. */
export async function openSession(openid: string): Promise<Session> {
  const response = await fetch('/client/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid }),
  });
  const answer: unknown = await response.json();
  const session = { openid, ...(typeof answer === 'object' ? answer : {}) };
  if (!isSession(session)) throw new Error(`no session: HTTP ${response.status}`);
  sessionStorage.setItem(SESSION, JSON.stringify(session));
  return session;
}

let opening: Promise<Session> | null = null;

/** The session of this tab; without one, the visitor gets an openid of his own, kept in this browser. */
export function currentSession(): Promise<Session> {
  const kept = keptSession();
  if (kept) return Promise.resolve(kept);
  opening ??= openSession(anonymousOpenid()).finally(() => {
    opening = null;
  });
  return opening;
}

/** The local cloud no longer knows the token (its data folder was replaced): asks anew for the same person. */
export async function renewSession(): Promise<Session> {
  const openid = keptSession()?.openid ?? anonymousOpenid();
  sessionStorage.removeItem(SESSION);
  return openSession(openid);
}

function anonymousOpenid(): string {
  const kept = localStorage.getItem(ANONYMOUS);
  if (kept !== null) return kept;
  const made = `visitor-${crypto.randomUUID()}`;
  localStorage.setItem(ANONYMOUS, made);
  return made;
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'openid' in value &&
    typeof value.openid === 'string' &&
    'token' in value &&
    typeof value.token === 'string'
  );
}

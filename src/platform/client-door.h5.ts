import { currentSession, renewSession } from './session.h5';

/** Sends JSON to the local cloud's client door as the person of this tab. Throws when it cannot be reached. */
export async function askClientDoor(path: string, body: unknown): Promise<unknown> {
  const send = (token: string) =>
    fetch(`/client/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  let response = await send((await currentSession()).token);
  if (response.status === 401) response = await send((await renewSession()).token);
  if (!response.ok && response.status >= 500) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

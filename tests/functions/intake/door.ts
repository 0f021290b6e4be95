import type { Office } from '../harness';

/** What a phone does beside calling functions: through the client door, as the person of this openid. */
export async function phoneOf(office: Office, openid: string) {
  const base = office.cloud.url;
  const json = { 'content-type': 'application/json' };
  const session = await fetch(`${base}/client/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ openid }),
  });
  const { token }: { token: string } = await session.json();
  const authorization = `Bearer ${token}`;
  return {
    /** Uploads to the client's own place; answers the file's id. */
    async upload(path: string, bytes: Uint8Array): Promise<string> {
      const response = await fetch(`${base}/client/upload?path=${encodeURIComponent(path)}`, {
        method: 'POST',
        headers: { authorization },
        body: new Uint8Array(bytes),
      });
      const { fileID }: { fileID: string } = await response.json();
      return fileID;
    },
    /** What the phone holds of the group a card was opened from. */
    async enteredGroup(opengid: string): Promise<{ cloudID: string }> {
      const response = await fetch(`${base}/client/cloud-id`, {
        method: 'POST',
        headers: { ...json, authorization },
        body: JSON.stringify({ type: 'groupEnter', opengid }),
      });
      const { cloudID }: { cloudID: string } = await response.json();
      return { cloudID };
    },
  };
}

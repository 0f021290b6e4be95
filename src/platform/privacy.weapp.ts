import { createStore, useStore } from './store';

interface PrivacyRequest {
  agree: (buttonId: string) => void;
  refuse: () => void;
}

const request = createStore<PrivacyRequest | null>(null);
let watching = false;

/**
 * The one gate to everything WeChat counts as private: it calls us when a feature needs the notice to be agreed to.
 * A no makes that feature answer `refused`; nothing else is locked.
 */
export function watchPrivacy(): void {
  if (watching || wx.onNeedPrivacyAuthorization === undefined) return;
  watching = true;
  wx.onNeedPrivacyAuthorization((resolve) => {
    const answer = (given: Parameters<typeof resolve>[0]) => {
      resolve(given);
      request.set(null);
    };
    request.set({
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
    });
  });
}

export const usePrivacyRequest = (): PrivacyRequest | null => useStore(request);

/** Opens the notice that is registered with WeChat. */
export function openPrivacyNotice(): void {
  wx.openPrivacyContract?.({});
}

import { getUpdateManager } from '@tarojs/taro';
import { granted, type Outcome, unavailable } from './outcome';

/** A phone on a weak network loads a package of some megabytes in this time, or tells that it cannot. */
const LONGEST_MS = 30_000;

/** Gets the newest release and opens the program anew with it. WeChat has looked for one when the program was opened. */
export async function updateProgram(): Promise<Outcome<void>> {
  const manager = getUpdateManager();
  const found = await new Promise<Outcome<void>>((done) => {
    manager.onCheckForUpdate(({ hasUpdate }) => {
      if (!hasUpdate) done(unavailable('there is no newer release yet'));
    });
    manager.onUpdateReady(() => done(granted(undefined)));
    manager.onUpdateFailed(() => done(unavailable('the newer release could not be loaded')));
    setTimeout(() => done(unavailable('the newer release did not arrive')), LONGEST_MS);
  });
  if (found.kind === 'granted') manager.applyUpdate();
  return found;
}

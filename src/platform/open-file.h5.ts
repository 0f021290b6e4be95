import type { OpenableFile } from './openable-file';
import { granted, type Outcome, unavailable } from './outcome';

/** Shows a file by its short-lived address in a new tab. */
export async function openFile({ url }: OpenableFile): Promise<Outcome<void>> {
  const opened = window.open(url, '_blank');
  return opened === null ? unavailable('the browser blocks new tabs') : granted(undefined);
}

import type { OpenableFile } from './openable-file';
import { granted, type Outcome, unavailable } from './outcome';
import { refusal } from './refusal';

/** What a browser cannot show itself is downloaded under its name; the rest opens in a new tab. */
export async function openFile({ url, name, kind }: OpenableFile): Promise<Outcome<void>> {
  if (kind === 'document' || kind === 'sheet') return download(url, name);
  const opened = window.open(url, '_blank');
  return opened === null ? unavailable('the browser blocks new tabs') : granted(undefined);
}

/** The address names the file by its id: it is fetched first and handed over by its own name. */
async function download(url: string, name: string): Promise<Outcome<void>> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) return unavailable(`HTTP ${answer.status}`);
    const own = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = own;
    link.download = name;
    link.click();
    // the browser takes its time to begin
    setTimeout(() => URL.revokeObjectURL(own), 60_000);
    return granted(undefined);
  } catch (thrown) {
    return refusal(thrown);
  }
}

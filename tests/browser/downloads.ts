import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { textOfDocx } from '../functions/drafting/office-paper';

/** What the browser saved after something was pressed: its name and the text of the paper. */
export async function paperSavedBy(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent('download');
  await press();
  const download = await saved;
  const bytes = await readFile(await download.path());
  // a .docx is a zip
  if (bytes.subarray(0, 2).toString() !== 'PK') throw new Error('the browser saved no .docx');
  return { name: download.suggestedFilename(), text: textOfDocx(bytes) };
}

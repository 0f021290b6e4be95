import { granted, type Outcome } from './outcome';

/** Gives a text to the browser as a file to keep. */
export async function saveText(name: string, text: string): Promise<Outcome<void>> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return granted(undefined);
}

import { blobOf, dropBlob, putBlob } from './file-box.h5';
import { granted, type Outcome, refused } from './outcome';
import { type FileSource, newFileId, type Picked, type PickedFile } from './picked-file';
import { refusal } from './refusal';
import { forget, keep, recall } from './storage';

const ACCEPT: Record<FileSource, string> = {
  camera: 'image/*',
  album: 'image/*',
  chat: 'image/*,audio/*,video/*,.pdf,.doc,.docx,.xls,.xlsx,.wps,.et',
};

/** Lets the person choose and keeps what was chosen; the browser cannot be told how many. */
export async function pickFiles(source: FileSource, most: number): Promise<Outcome<Picked>> {
  const chosen = await askBrowser(source, most);
  if (chosen.length === 0) return refused;
  try {
    const files = await Promise.all(chosen.slice(0, most).map(keepChosen));
    return granted({ files, leftOut: chosen.length - files.length });
  } catch (thrown) {
    return refusal(thrown);
  }
}

function askBrowser(source: FileSource, most: number): Promise<File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPT[source];
    input.multiple = most > 1;
    input.hidden = true;
    if (source === 'camera') input.setAttribute('capture', 'environment');
    const finish = () => {
      done([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });
}

async function keepChosen(chosen: File): Promise<PickedFile> {
  const file = {
    id: newFileId(),
    name: chosen.name,
    size: chosen.size,
    image: chosen.type.startsWith('image/'),
  };
  await putBlob(file.id, chosen);
  return file;
}

const listKey = (holder: string) => `files:${holder}`;

/** The files chosen for a draft or a matter that the office does not have yet. */
export async function keptFiles(holder: string): Promise<PickedFile[]> {
  const list = recall(listKey(holder));
  if (!Array.isArray(list)) return [];
  const files = list as PickedFile[];
  const there = await Promise.all(files.map(async ({ id }) => (await blobOf(id)) !== null));
  return files.filter((_, index) => there[index]);
}

/** Remembers which files wait for a holder. */
export async function rememberFiles(holder: string, files: readonly PickedFile[]): Promise<void> {
  if (files.length === 0) forget(listKey(holder));
  else keep(listKey(holder), files);
}

/** The office has it, or the person took it away: frees the room. */
export async function dropFile(file: PickedFile): Promise<void> {
  await dropBlob(file.id);
}

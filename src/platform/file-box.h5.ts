/** A cupboard for files in the browser (IndexedDB): survives reloading, which memory does not. */
const NAME = 'picked-files';
const STORE = 'files';

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('the file cupboard does not open'));
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((done, failed) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error ?? new Error('the file cupboard does not open'));
    });
  } finally {
    database.close();
  }
}

export async function putBlob(id: string, blob: Blob): Promise<void> {
  await run('readwrite', (store) => store.put(blob, id));
}

export async function blobOf(id: string): Promise<Blob | null> {
  const found: unknown = await run('readonly', (store) => store.get(id));
  return found instanceof Blob ? found : null;
}

export async function dropBlob(id: string): Promise<void> {
  await run('readwrite', (store) => store.delete(id));
}

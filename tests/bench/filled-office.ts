import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { open } from 'lmdb';
import { markRead, me } from '@contracts/directory';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { number } from './figure';
import { matterOf } from './matters';
import { type BenchOffice, openOffice } from './office';

/** Who may see every matter. */
export const STAFF = 'o-staff';

/** Documents of one commit: with a few thousand the memory stays small, and no commit is worth waiting for. */
const BATCH = 2_000;
const SAY_EVERY = 200_000;

/** Puts an office with so many matters into a folder. Nothing is waited for on the disk before the end. */
export async function fillOffice(root: string, dataDir: string, count: number): Promise<void> {
  const office = await openOffice(root, dataDir, false);
  try {
    await putMatters(office, count);
    await putPeople(office);
  } finally {
    await office.cloud.close();
  }
  await compact(path.join(dataDir, 'database'));
}

async function putMatters({ cloud }: BenchOffice, count: number): Promise<void> {
  const began = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const matters = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) =>
      JSON.parse(JSON.stringify(matterOf(from + n))),
    );
    await cloud.database.insert('matters', matters);
    const put = from + matters.length;
    if (put % SAY_EVERY !== 0 && put !== count) continue;
    const seconds = number((performance.now() - began) / 1000);
    process.stdout.write(`  ${put} of ${count} matters put there in ${seconds} s\n`);
  }
}

async function putPeople({ cloud, phoneOf }: BenchOffice): Promise<void> {
  const streets = Array.from({ length: 10 }, (_, n) => station(`st-${n}`, 'street', 'district'));
  await cloud.database.insert('stations', [station('district', 'district', ''), ...streets]);
  const phone = await phoneOf(STAFF);
  await phone(markRead, { ids: [] });
  const { personId } = await phone(me, {});
  const roles = { roles: ['worker', 'staff'], stationId: 'district', displayName: '陈静' };
  await cloud.database.update('people', { _id: personId }, { $set: roles });
}

const station = (_id: string, level: string, parentId: string) => ({
  ...{ _id, code: _id, name: _id, level, parentId, address: '', phone: '', place: null },
  hours: JSON.parse(JSON.stringify(STANDARD_HOURS)),
});

/**
 * Copies the data without its holes, and waits for the disk. Thousands of documents in one commit leave a list of free
 * pages behind that every later commit would carry along; an office that grows matter by matter has none.
 */
async function compact(folder: string): Promise<void> {
  const copy = `${folder}-copy`;
  mkdirSync(copy);
  const engine = open({ path: folder, maxDbs: 8 });
  await engine.backup(copy, true);
  await engine.close();
  rmSync(folder, { recursive: true });
  renameSync(copy, folder);
  const handle = openSync(path.join(folder, 'data.mdb'), 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

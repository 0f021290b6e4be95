import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { open } from 'lmdb';
import { markRead, me } from '@contracts/directory';
import { queue } from '@contracts/handling';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { queueKey } from '@domain/matter/queue-key';
import { DAY } from '@domain/time/units';
import { type Figure, inTurns, ms, number, processorTime, time } from './figure';
import { BEGAN, matterOf } from './matters';
import { type BenchOffice, openOffice } from './office';

const SMALL = 10_000;
const BAR = 2;
const ROUNDS = 40;
const BATCH = 5_000;

/** What a page costs in an office with many matters, over the same page in one with 10,000. */
export async function growth(root: string, many: number): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(root, '.cache/bench-growth-'));
  const offices: BenchOffice[] = [];
  try {
    const small = await grown(root, path.join(folder, 'small'), SMALL, offices);
    const large = await grown(root, path.join(folder, 'large'), many, offices);
    return [
      ...(await throughFunctions(small.office, large.office, many)),
      ...examined(small.office, large.office, many),
      {
        name: `opening the folder of ${many}`,
        ratio: large.openMs / small.openMs,
        of: `${ms(large.openMs)} ÷ ${ms(small.openMs)}`,
      },
    ];
  } finally {
    for (const { cloud } of offices) await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An office with so many matters, closed and opened again. */
async function grown(root: string, dataDir: string, count: number, offices: BenchOffice[]) {
  const filling = await openOffice(root, dataDir, false);
  await fill(filling, count);
  await filling.cloud.close();
  await compact(path.join(dataDir, 'database'));
  const began = performance.now();
  const office = await openOffice(root, dataDir, true);
  const openMs = performance.now() - began;
  offices.push(office);
  return { office, openMs };
}

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

async function fill({ cloud, phoneOf }: BenchOffice, count: number): Promise<void> {
  const began = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const matters = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) =>
      JSON.parse(JSON.stringify(matterOf(from + n))),
    );
    await cloud.database.insert('matters', matters);
  }
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`  (${count} matters put there in ${number(seconds)} s)\n`);
  await cloud.database.insert('stations', [station('district', 'district', ''), ...streets()]);
  const phone = await phoneOf('o-staff');
  await phone(markRead, { ids: [] });
  const { personId } = await phone(me, {});
  const roles = { roles: ['worker', 'staff'], stationId: 'district', displayName: '陈静' };
  await cloud.database.update('people', { _id: personId }, { $set: roles });
}

const streets = () =>
  Array.from({ length: 10 }, (_, n) => station(`st-${n}`, 'street', 'district'));

const station = (_id: string, level: string, parentId: string) => ({
  ...{ _id, code: _id, name: _id, level, parentId, address: '', phone: '', place: null },
  hours: JSON.parse(JSON.stringify(STANDARD_HOURS)),
});

/** The same call of the same function in both offices: the first page, and the one after it. */
async function throughFunctions(small: BenchOffice, large: BenchOffice, many: number) {
  const few = await small.phoneOf('o-staff');
  const all = await large.phoneOf('o-staff');
  const view = 'todo';
  const [fewNext, allNext] = [await few(queue, { view }), await all(queue, { view })].map(
    (page) => page.next,
  );
  if (fewNext === undefined || allNext === undefined) throw new Error('there is one page only');
  const pages = {
    'a queue page': { small: () => few(queue, { view }), large: () => all(queue, { view }) },
    'the next page': {
      small: () => few(queue, { view, cursor: fewNext }),
      large: () => all(queue, { view, cursor: allNext }),
    },
  };
  const figures: Figure[] = [];
  for (const [name, calls] of Object.entries(pages))
    for (const [unit, meter] of Object.entries({ ms: time, 'ms of a processor': processorTime })) {
      const taken = await inTurns(ROUNDS, calls, meter);
      figures.push({
        name: `${name} among ${many} over ${SMALL}`,
        ratio: taken.large / taken.small,
        of: `${number(taken.large)} ÷ ${number(taken.small)} ${unit}`,
        bar: BAR,
      });
    }
  return figures;
}

const MIDDLE = queueKey({ dueAt: BEGAN + 15 * DAY, id: '' });

/** Lists of the office as their actions ask for them: who asks, in what order. */
const LISTS = [
  { name: 'queue', where: { scopeIds: 'district', queue: 'todo' }, by: 'queueKey', turn: 1 },
  {
    name: 'queue from its middle',
    where: { scopeIds: 'district', queue: 'todo', queueKey: { $gt: MIDDLE } },
    by: 'queueKey',
    turn: 1,
  },
  { name: 'register', where: { scopeIds: 'district' }, by: 'createdAt', turn: -1 },
  { name: 'handler’s cases', where: { handlerList: 'lawyer-5:open' }, by: 'queueKey', turn: 1 },
  { name: 'worker’s matters', where: { ownerIds: 'person-7' }, by: 'updatedAt', turn: -1 },
] as const;

/** How many keys and documents the database looks at for a page. */
function examined(small: BenchOffice, large: BenchOffice, many: number): Figure[] {
  return LISTS.map(({ name, where, by, turn }) => {
    const [few, all] = [small, large].map(({ cloud }) =>
      cloud.database.explain('matters', where, { order: [[by, turn]], limit: 21 }),
    );
    if (!few || !all || few.returned === 0) throw new Error(`the ${name} is empty`);
    const looked = ({ keysExamined, documentsExamined }: typeof few) =>
      keysExamined + documentsExamined;
    // a small office may not fill the page: what a row costs is compared
    const ratio = looked(all) / all.returned / (looked(few) / few.returned);
    const of = `${looked(all)} for ${all.returned} rows ÷ ${looked(few)} for ${few.returned}`;
    return { name: `looked at for the ${name}, ${many}`, ratio, of, bar: BAR };
  });
}

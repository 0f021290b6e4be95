import path from 'node:path';
import { queue } from '@contracts/handling';
import { queueKey } from '@domain/matter/queue-key';
import { DAY } from '@domain/time/units';
import type { Extent } from './extent';
import { type Figure, number } from './figure';
import { fillOffice, STAFF } from './filled-office';
import { inFolder } from './folder';
import { BEGAN } from './matters';
import { inTurns, processorTime, time } from './meter';
import { type BenchOffice, openOffice } from './office';

const BAR = 2;
const ROUNDS = 40;

/** What a page costs in an office with many matters, over the same page in one with few. */
export const growth = (root: string, extent: Extent): Promise<Figure[]> =>
  inFolder(root, async (folder) => {
    const offices: BenchOffice[] = [];
    const grown = async (count: number) => {
      const dataDir = path.join(folder, `${offices.length}`);
      await fillOffice(root, dataDir, count);
      const office = await openOffice(root, dataDir, true);
      offices.push(office);
      return office;
    };
    try {
      const small = await grown(extent.few);
      const large = await grown(extent.many);
      return [...(await throughFunctions(small, large, extent)), ...examined(small, large, extent)];
    } finally {
      for (const { cloud } of offices) await cloud.close();
    }
  });

/** The same call of the same function in both offices: the first page, and the one after it. */
async function throughFunctions(small: BenchOffice, large: BenchOffice, extent: Extent) {
  const few = await small.phoneOf(STAFF);
  const all = await large.phoneOf(STAFF);
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
      const taken = await inTurns(extent.rounds(ROUNDS), calls, meter);
      figures.push({
        name: `${name} among ${extent.many} matters, ${unit}`,
        ratio: taken.large / taken.small,
        bar: BAR,
        of: `${number(taken.large)} ÷ ${number(taken.small)} ${unit} among ${extent.few}`,
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

/** How many keys and documents the database looks at for a page: no clock, so nobody else's work is in it. */
function examined(small: BenchOffice, large: BenchOffice, { many }: Extent): Figure[] {
  return LISTS.map(({ name, where, by, turn }) => {
    const [few, all] = [small, large].map(({ cloud }) =>
      cloud.database.explain('matters', where, { order: [[by, turn]], limit: 21 }),
    );
    if (!few || !all || few.returned === 0) throw new Error(`the ${name} is empty`);
    const looked = ({ keysExamined, documentsExamined }: typeof few) =>
      keysExamined + documentsExamined;
    // a small office may not fill the page: what a row costs is compared
    const ratio = looked(all) / all.returned / (looked(few) / few.returned);
    const of = `${looked(all)} keys and documents for ${all.returned} rows ÷ ${looked(few)} for ${few.returned}`;
    return { name: `looked at for the ${name} among ${many}`, ratio, bar: BAR, of };
  });
}

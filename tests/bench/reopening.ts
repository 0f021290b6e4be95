import path from 'node:path';
import type { Extent } from './extent';
import { type Figure, ms } from './figure';
import { fillOffice } from './filled-office';
import { inFolder } from './folder';
import { inTurns } from './meter';
import { openOffice } from './office';

const ROUNDS = 5;
/** How much longer the larger folder may take, ms: it is allowed on top of what the smaller one takes. */
const GRACE = 1_000;

/** Starting the local cloud on a folder with many matters, and on one with few. */
export const reopening = (root: string, { reopened, rounds }: Extent): Promise<Figure[]> =>
  inFolder(root, async (folder) => {
    const [few, many] = [path.join(folder, 'few'), path.join(folder, 'many')];
    await fillOffice(root, few, reopened.few);
    await fillOffice(root, many, reopened.many);
    const reopen = async (dataDir: string) => {
      const { cloud } = await openOffice(root, dataDir, true);
      await cloud.close();
    };
    const taken = await inTurns(rounds(ROUNDS), {
      few: () => reopen(few),
      many: () => reopen(many),
    });
    const name = `opening ${reopened.many} matters again`;
    const of = `${ms(taken.many)} ÷ (${ms(taken.few)} for ${reopened.few} + 1 s)`;
    return [{ name, ratio: taken.many / (taken.few + GRACE), bar: 1, of }];
  });

import { results as contract } from '@contracts/drafting';
import { CALCULATORS } from '@domain/law/calculators/catalogue';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { readKept, sentResult } from '../office/kept-result';
import { matterLoader } from '../office/loaders';
import { sayResult } from './_say-result';

/** Each comes with all its steps. */
const PAGE = 10;

/** The results kept with a matter as they were given, newest first; none where the applicant's key was destroyed. */
export const results = reads(contract, async ({ db, resource, sealer }, { matterId, cursor }) => {
  const { applicantId } = resource(matterLoader);
  const { items, next } = await pageByTime(
    cursor,
    PAGE,
    (until, limit) =>
      db.find(
        'results',
        { matterId, at: until === undefined ? { gt: 0 } : { lte: until } },
        { order: [['at', 'desc']], limit },
      ),
    ({ at }) => at,
  );
  const applicant = items.length > 0 ? await db.get('people', applicantId) : null;
  return {
    items: items.flatMap(({ _id, calculator, byName, at, day, sealed }) => {
      const opened = applicant && sealer.unseal(applicant, 'result', sealed);
      if (opened?.kind !== 'text') return [];
      const result = readKept(opened.text);
      const { title } = CALCULATORS[calculator];
      return [
        {
          ...{ resultId: _id, calculator, title, byName, at, day },
          result: sentResult(result),
          said: sayResult(result),
        },
      ];
    }),
    ...(next !== undefined && { next }),
  };
});

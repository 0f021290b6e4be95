import { placesAround, type ParameterEntry } from '@domain/law/parameters/lookup';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import type { ParameterDocument } from '../documents';
import type { Reads } from '../kernel/store';

const MOST = 1000;

/** The local numbers of a place and of what lies around it: the office's own before those that come with the program. One request. */
export async function numbersAround(db: Reads, region: string): Promise<ParameterEntry[]> {
  const kept = await db.find(
    'parameters',
    { region: { in: placesAround(region) } },
    {
      order: [
        ['region', 'asc'],
        ['parameter', 'asc'],
      ],
      limit: MOST,
    },
  );
  const own = kept.filter(({ replaced }) => !replaced).map(entryOf);
  const places = placesAround(region);
  const given = BUILT_IN.filter(
    (entry) =>
      places.includes(entry.region) &&
      !own.some(
        ({ parameter, region: place }) => parameter === entry.parameter && place === entry.region,
      ),
  );
  return [...own, ...given];
}

/** An entry as everybody may know it. */
export function entryOf({
  parameter,
  region,
  grade,
  value,
  from,
  to,
  source,
  sourceDate,
  confidence,
}: ParameterDocument): ParameterEntry {
  return {
    parameter,
    region,
    ...(grade !== undefined && { grade }),
    value,
    from,
    ...(to !== undefined && { to }),
    source,
    sourceDate,
    confidence,
  };
}

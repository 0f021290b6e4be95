import type { RespondentRef } from '@domain/matter/matter';
import type { RespondentDocument } from '../../documents';
import type { Reads } from '../../kernel/store';
import { employersOf, relatives } from '../assign-matter';
import { respondentIdOf } from '../respondent-id';

/** An employer under all its names, with what was merged into it and the companies of its group. */
export interface EmployerAround {
  key: string;
  name: string;
  /** Every id under which a matter may be against it. */
  ids: string[];
}

/** All that belongs to an employer as a matter names it: three database requests at most. */
export async function employerAround(db: Reads, named: RespondentRef): Promise<EmployerAround> {
  const known = await employersOf(db, [{ respondentIds: [named.id], respondents: [named] }]);
  const related = [...known, ...(await relatives(db, known))];
  const names = related.flatMap(({ keys }) => keys).map(respondentIdOf);
  const ids = [...new Set([named.id, ...related.map(({ _id }) => _id), ...names])].sort();
  const group = related.find(({ groupKey }) => groupKey !== '');
  const kept = keptName(related, named.name);
  return group
    ? { key: `group:${group.groupKey}`, name: group.groupName, ids }
    : { key: `one:${ids[0] ?? named.id}`, name: kept, ids };
}

/** The entry that stands for the others: it was merged into none and has the most names. */
function keptName(related: readonly RespondentDocument[], otherwise: string): string {
  const [kept] = related
    .filter(({ mergedInto }) => mergedInto === '')
    .sort((a, b) => b.keys.length - a.keys.length || (a._id < b._id ? -1 : 1));
  return kept?.name ?? otherwise;
}

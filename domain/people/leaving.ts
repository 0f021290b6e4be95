import { holds, type Person } from './roles';

/** Whether taking the admin role from this person (or his account) would leave the office without an admin. */
export function isLastAdmin(
  personId: string,
  people: readonly Pick<Person, 'id' | 'roles' | 'active'>[],
): boolean {
  const admins = people.filter((person) => holds(person, 'admin'));
  return admins.length === 1 && admins[0]?.id === personId;
}

/** What a person still holds when a role or his account is to end. */
export interface OpenWork {
  mattersInHand: number;
  offersWaiting: number;
  complaintsToAnswer: number;
  dutiesAhead: number;
}

/** One sentence that names what must be handed over before the person can leave, or null when his hands are empty. */
export function handOverRefusal(work: OpenWork): string | null {
  const parts = [
    work.mattersInHand > 0 ? `${work.mattersInHand} 件在办事项` : '',
    work.offersWaiting > 0 ? `${work.offersWaiting} 个待答复的派单` : '',
    work.complaintsToAnswer > 0 ? `${work.complaintsToAnswer} 件待答复的投诉` : '',
    work.dutiesAhead > 0 ? `${work.dutiesAhead} 次已排的值班` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `他手里还有 ${parts.join('、')}，请先交接。`;
}

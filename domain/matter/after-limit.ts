import type { At } from '../time/types';
import type { Matter } from './matter';
import type { MatterAction } from './lifecycle';
import { whenDue } from './when-due';

const PEOPLE = { simple: '工作人员', general: '律师', difficult: '专家' } as const;

const SAID: Partial<Record<MatterAction, string>> = {
  lapseOffer: '到期不答复，自动转给下一位',
  lapsePapers: '到期没补齐，按撤回处理（法律援助法第43条）',
  lapseConfirmation: '到期没有回音，自动办结',
  archive: '到期自动归档',
  promiseBroken: '到期没办，排到待办最前面，并提醒站里',
};

/** What happens by itself when the running promise of a matter passes; null where none runs or it is broken already. */
export function afterLimit(matter: Matter, now: At): string | null {
  if (!matter.promise || matter.promise.brokenAt !== undefined) return null;
  const move = whenDue(matter, now);
  if (!move) return null;
  const { level } = move.details;
  if (move.action === 'escalate' && level) return `到期没有答复，自动转给${PEOPLE[level]}`;
  return SAID[move.action] ?? null;
}

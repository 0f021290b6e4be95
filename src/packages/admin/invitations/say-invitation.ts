import type { OutputOf } from '@contracts/action';
import type { invite } from '@contracts/directory';
import { office } from '@/office.config';
import type { ShareCard } from '@/platform/share-card';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import type { At } from '@domain/time/types';
import { ROLES } from '@domain/people/roles';

export type Invitation = OutputOf<typeof invite>;

interface InvitationState {
  label: string;
  tone: 'brand' | 'ok' | 'neutral';
  open: boolean;
}

/** Whether an invitation still waits to be used. */
export function stateOf({ usedAt, revoked, expiresAt }: Invitation, now: At): InvitationState {
  if (usedAt !== undefined) return { label: '已加入', tone: 'ok', open: false };
  if (revoked) return { label: '已撤回', tone: 'neutral', open: false };
  if (expiresAt <= now) return { label: '已过期', tone: 'neutral', open: false };
  return { label: '等他加入', tone: 'brand', open: true };
}

/** Until when it can be used, or on which day it was. */
export function whenOf(invitation: Invitation, now: At): string {
  const { expiresAt, usedAt } = invitation;
  if (stateOf(invitation, now).open) return `${sayDay(dayOf(expiresAt), dayOf(now))}前有效`;
  return usedAt === undefined ? '' : sayDay(dayOf(usedAt), dayOf(now));
}

/** What to send to the invited person in a chat. */
export function wordsFor({ code, role, expiresAt }: Invitation, now: At): string {
  const until = sayDay(dayOf(expiresAt), dayOf(now));
  return `请您加入${office.unionName}的“${office.appName}”，身份：${ROLES[role].label}。打开小程序，进“我的 - 我有邀请码”，填 ${code}。${until}前有效，只能用一次，请不要转给别人。`;
}

/** The card that opens the page to join. The code goes along: it is meant for the one it is sent to. */
export function cardOf(invitation: Invitation | null): ShareCard {
  const title = `请您加入${office.unionName}的${office.appName}`;
  const path = '/packages/me/join/index';
  return invitation === null || invitation.code === ''
    ? { title, path }
    : { title, path, params: { code: invitation.code } };
}

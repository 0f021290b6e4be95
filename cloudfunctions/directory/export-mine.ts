import * as contract from '@contracts/directory';
import { CONSENTS, isConsentId } from '@domain/privacy/consents';
import { STATES } from '@domain/matter/states';
import { dayOf, timeOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import type { Matter } from '@domain/matter/matter';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import type { Sealer } from '../kernel/context';
import type { Person } from '../kernel/identify';
import type { Reads } from '../kernel/store';
import { openDetails } from '../office/person-details';
import { latestConsents } from './parts/consents';
import { ownFigures } from './parts/own-figures';
import { ownAid, ownDays } from './parts/own-limits';
import { ownPapers } from './parts/own-papers';

/** Matters on one page of the export; each brings its whole history. */
const PAGE = 5;
const MOST_LINES = 200;

const when = (at: At) => `${dayOf(at)} ${timeOf(at)}`;

/** Everything kept about the caller in readable form (个人信息保护法 45): himself first, then his matters page by page. */
export const exportMine = reads(
  contract.exportMine,
  async ({ caller, db, sealer, about }, { cursor }) => {
    if (caller.kind !== 'person') return { parts: [] };
    const { person } = caller;
    about({ personId: person._id });
    const { items, next } = await pageByTime(
      cursor,
      PAGE,
      (until, limit) =>
        db.find(
          'matters',
          { ownerIds: person._id, updatedAt: until === undefined ? { gt: 0 } : { lte: until } },
          { order: [['updatedAt', 'desc']], limit },
        ),
      (matter) => matter.updatedAt,
    );
    const from = { db, sealer };
    const parts =
      cursor === undefined
        ? [profile(), await agreements(), ...(await ownPapers(from, person))]
        : [];
    for (const matter of items) {
      const { title, lines } = await history(from, matter, person);
      parts.push({ title, lines: [...lines, ...(await ownFigures(from, matter, person))] });
    }
    return { parts, ...(next !== undefined && { next }) };

    function profile() {
      const { name, phone, idNumber, address } = openDetails(person, sealer);
      const lines = [
        `姓名：${name}`,
        `手机号：${phone}`,
        `身份证号：${idNumber}`,
        `住址：${address}`,
      ];
      return { title: '我的资料', lines: lines.filter((line) => !line.endsWith('：')) };
    }

    async function agreements() {
      const consents = await latestConsents(db, person._id);
      const lines = consents.map(({ purpose, given, at }) => {
        const title = isConsentId(purpose) ? CONSENTS[purpose].title : purpose;
        return `${when(at)} ${given ? '同意' : '撤回'}：${title}`;
      });
      return { title: '我同意过的', lines };
    }
  },
);

async function history(
  { db, sealer }: { db: Reads; sealer: Sealer },
  matter: Matter,
  person: Person,
) {
  const parties = await db.find('parties', { matterId: matter._id }, { limit: 50 });
  const events = await db.find(
    'events',
    { matterId: matter._id },
    { order: [['at', 'desc']], limit: MOST_LINES },
  );
  const messages = await db.find(
    'messages',
    { matterId: matter._id },
    { order: [['at', 'desc']], limit: MOST_LINES },
  );
  const files = await db.find(
    'files',
    { holderId: matter._id },
    { order: [['at', 'asc']], limit: MOST_LINES },
  );
  const own = parties.filter((party) => party.personId === person._id);
  return {
    title: `事项 ${matter.number}（${STATES[matter.state].label}）`,
    lines: [
      ...own.flatMap(({ narrative, wants }) => [
        narrative && `经过：${narrative}`,
        wants && `要求：${wants}`,
      ]),
      ...ownDays(matter, person),
      ...own.flatMap((party) => ownAid(sealer, party, person)),
      ...[...events]
        .reverse()
        .filter((event) => event.public)
        .map(({ at, text }) => `${when(at)} ${text}`),
      ...[...messages].reverse().map(({ at, byName, text }) => `${when(at)} ${byName}：${text}`),
      ...files
        .filter((file) => file.ownerId === person._id)
        .map(({ at, name }) => `${when(at)} 材料：${name}`),
    ].filter((line) => line !== ''),
  };
}

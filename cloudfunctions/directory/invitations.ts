import * as contract from '@contracts/directory';
import { pageByTime } from '../kernel/cursor';
import { reads } from '../kernel/handler';
import { presentInvitation } from './parts/invitations';

const PAGE = 20;

/** Invitations, newest first. A code can be read again by the admin who made it, until it is used. */
export const invitations = reads(
  contract.invitations,
  async ({ caller, db, sealer }, { cursor }) => {
    const { items, next } = await pageByTime(
      cursor,
      PAGE,
      (until, limit) =>
        db.find(
          'invitations',
          { createdAt: until === undefined ? { gte: 0 } : { lte: until } },
          { order: [['createdAt', 'desc']], limit },
        ),
      (row) => row.createdAt,
    );
    const codeOf = (row: (typeof items)[number]): string => {
      if (caller.kind !== 'person' || row.byId !== caller.person._id || row.usedAt > 0) return '';
      const opened = sealer.unseal(caller.person, 'invitation', row.code);
      return opened.kind === 'text' ? opened.text : '';
    };
    return {
      items: items.map((row) => presentInvitation(row, codeOf(row))),
      ...(next !== undefined && { next }),
    };
  },
);

import * as contract from '@contracts/directory';
import { reads } from '../kernel/handler';
import { isAppointed } from '../kernel/identify';
import { maskDetails, openDetails } from '../office/person-details';
import { latestConsents } from './parts/consents';

/** Who the platform says is calling; a newcomer is a worker without a name. */
export const me = reads(contract.me, async ({ caller, db, now, sealer }) => {
  if (caller.kind !== 'person') {
    const appointed = caller.kind === 'newcomer' && isAppointed(caller.login);
    return {
      ...NOBODY,
      now,
      roles: appointed ? [...NOBODY.roles, 'admin' as const] : NOBODY.roles,
    };
  }
  const { person } = caller;
  const unread = await db.count('inbox', { personId: person._id, readAt: 0 });
  const consents = await latestConsents(db, person._id);
  const accepts = Object.values(person.accepts);
  return {
    now,
    known: true,
    personId: person._id,
    ...maskDetails(openDetails(person, sealer)),
    roles: person.roles,
    permissions: person.permissions,
    stationId: person.stationId,
    firmId: person.firmId ?? '',
    unread,
    statistics: person.statistics ?? {},
    consents: consents
      .filter((consent) => consent.given)
      .map(({ purpose, textVersion, at }) => ({ purpose, version: textVersion, at })),
    messagesLeft: accepts.reduce((sum, n) => sum + n, 0),
  };
});

const NOBODY = {
  known: false,
  personId: '',
  name: '',
  phone: '',
  idNumber: '',
  address: '',
  roles: ['worker' as const],
  permissions: [],
  stationId: '',
  firmId: '',
  unread: 0,
  statistics: {},
  consents: [],
  messagesLeft: 0,
};

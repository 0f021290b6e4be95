import * as contract from '@contracts/handling';
import { afterLimit } from '@domain/matter/after-limit';
import { relationsTo } from '@domain/matter/access';
import { STATES } from '@domain/matter/states';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { isSoleOfficerFor } from '../office/eligible';
import { matterLoader, viewerOf } from '../office/loaders';
import {
  actionsFor,
  presentOutcome,
  presentPromise,
  presentTimeline,
  presentTriage,
} from '../office/present';
import { presentClocks } from '../office/clock-facts';
import { presentFile } from '../office/present-file';
import { presentMessage } from '../office/present-message';
import { aidOf } from './matter-page/aid';
import { around } from './matter-page/around';
import { presentComplaints } from './matter-page/complaints';
import { presentParties, toldWords } from './matter-page/parties';
import { presentRecords } from './matter-page/records';

const MOST_EVENTS = 50;
const MOST_MESSAGES = 30;

/** The office's and the handler's page of a matter: everything that is known, and what the viewer may do now. */
export const matter = reads(contract.matter, async (ctx) => {
  if (ctx.caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const { db, now, sealer } = ctx;
  const viewer = ctx.caller.person;
  const shown = ctx.resource(matterLoader);
  const { _id: matterId, handler, offer } = shown;
  const relations = relationsTo(shown, viewerOf(viewer));
  const viewing = { personId: viewer._id, relations };
  const newest = { order: [['at', 'desc']] } as const;
  const [beside, events, messages] = await Promise.all([
    around(db, shown),
    db.find('events', { matterId }, { ...newest, limit: MOST_EVENTS }),
    db.find('messages', { matterId }, { ...newest, limit: MOST_MESSAGES }),
  ]);
  const { parties, people, complaints, offers, files } = beside;
  const soleOfficer = await isSoleOfficerFor(ctx, shown, complaints, viewer._id);
  return {
    now,
    id: matterId,
    number: shown.number,
    officialNumber: shown.officialNumber ?? '',
    version: shown.version,
    summary: shown.summary,
    ...toldWords(parties),
    channel: shown.channel,
    forms: shown.forms,
    state: shown.state,
    stateLabel: STATES[shown.state].label,
    stage: shown.stage ?? null,
    triage: presentTriage(shown),
    parties: presentParties(parties, people, sealer, relations.has('handler')),
    respondents: shown.respondents.map(({ id, name }) => ({ id, name })),
    outsideFirm: shown.consentOutsideFirm,
    stationId: shown.stationId,
    promise: presentPromise(shown, 'office'),
    afterLimit: afterLimit(shown, now) ?? '',
    clocks: presentClocks(shown, now),
    aid: aidOf(sealer, parties, people),
    papersAsked: shown.papersAsked,
    papersOwedBy: shown.papersOwedBy ?? '',
    handler: handler
      ? {
          personId: handler.personId,
          name: handler.name,
          kind: handler.kind,
          firmName: handler.firmName ?? '',
        }
      : null,
    offer: offer ? { to: offers[0]?.personName ?? '', lapsesAt: offer.lapsesAt } : null,
    ...(shown.wish && { wish: shown.wish }),
    misses: shown.misses.filter(({ offerId }) => offerId !== '').length,
    waitsForStaff: shown.waitsForStaff ?? '',
    ...presentRecords(shown),
    outcome: shown.outcome ? presentOutcome(shown.outcome) : null,
    complaints: presentComplaints(complaints, {
      personId: viewer._id,
      soleOfficer,
      atDesk: relations.has('staff') || relations.has('reviewer'),
    }),
    reassignAsked: shown.reassignAsked?.reasons ?? '',
    upgradeAsked: sayUpgrade(shown.upgradeAsked),
    lead: shown.lead,
    leadId: shown.leadId,
    leadNumber: shown.leadNumber ?? '',
    memberCount: shown.memberCount,
    groupId: shown.groupId,
    timeline: presentTimeline(events, 'office'),
    files: files
      .filter(({ messageId }) => messageId === '')
      .sort((a, b) => a.at - b.at)
      .map((file) => presentFile(file, viewing)),
    messages: messages
      .reverse()
      .map((message) => presentMessage(message, files, viewing, 'office')),
    actions: actionsFor(shown, relations, { personId: viewer._id, now, soleOfficer }),
    soleOfficer,
  };
});

/** He may ask without saying why; the page must still know that he did. */
function sayUpgrade(asked: { reasons: string } | undefined): string {
  return asked ? asked.reasons || '没有写原因' : '';
}

import { myMatter as contract } from '@contracts/intake';
import { STATES } from '@domain/matter/states';
import { AppError } from '../kernel/errors';
import { reads } from '../kernel/handler';
import { openAid } from '../office/aid-answer';
import { presentClocks } from '../office/clock-facts';
import { matterLoader } from '../office/loaders';
import {
  actionsFor,
  presentOutcome,
  presentPromise,
  presentTimeline,
  presentTriage,
} from '../office/present';
import { presentFile } from '../office/present-file';
import { presentMessage } from '../office/present-message';
import { referenceOf } from '../office/reference';
import { companyOf } from './my-matter-parts/company';
import { presentComplaint, presentHandler, presentLead } from './my-matter-parts/people';
import { gatheredOn } from './my-matter-parts/record';
import { presentDecision, presentReferral, presentTermination } from './my-matter-parts/results';
import { ownWords } from './my-matter-parts/words';

/** The worker's page of his matter: whose turn, by when, what happened. Only the public part, and only what is his. */
export const myMatter = reads(contract, async ({ caller, db, now, resource, sealer }) => {
  if (caller.kind !== 'person') throw new AppError('NOT_FOUND');
  const matter = resource(matterLoader);
  const viewerId = caller.person._id;
  const { stations } = await referenceOf(db, now);
  const [company, { events, files, messages }] = await Promise.all([
    companyOf(db, matter),
    gatheredOn(db, matter, viewerId),
  ]);
  const station = stations.get(matter.stationId);
  const viewing = { personId: viewerId, relations: new Set(['worker'] as const) };
  return {
    now,
    id: matter._id,
    number: matter.number,
    officialNumber: matter.officialNumber ?? '',
    version: matter.version,
    summary: matter.summary,
    ...ownWords(matter, company.parties, viewerId),
    forms: matter.forms,
    channel: matter.channel,
    state: matter.state,
    stateLabel: STATES[matter.state].label,
    triage: presentTriage(matter),
    respondents: matter.respondents.map(({ id, name }) => ({ id, name })),
    promise: presentPromise(matter, 'worker'),
    clocks: presentClocks(matter, now),
    aid: openAid(
      sealer,
      caller.person,
      company.parties.find(({ personId }) => personId === viewerId),
    ),
    papersAsked: matter.papersAsked,
    papersOwedBy: matter.papersOwedBy ?? '',
    stationName: station?.name ?? '',
    stationPhone: station?.phone ?? '',
    handler: presentHandler(matter),
    ...(matter.wish && { wish: matter.wish }),
    decision: presentDecision(matter),
    termination: presentTermination(matter),
    referral: presentReferral(matter),
    outcome: matter.outcome ? presentOutcome(matter.outcome) : null,
    rating: matter.rating ? { stars: matter.rating.stars, words: matter.rating.words } : null,
    complaint: presentComplaint(company.complaints, viewerId),
    reassignAsked: matter.reassignAsked !== undefined,
    upgradeAsked: matter.upgradeAsked !== undefined,
    lead: presentLead(company.lead, viewerId),
    isLead: matter.lead,
    timeline: presentTimeline(events.items, 'worker'),
    timelineNext: events.next,
    files: files
      .filter(({ messageId }) => messageId === '')
      .map((file) => presentFile(file, viewing)),
    messages: messages.map((message) => presentMessage(message, files, viewing, 'worker')),
    actions: actionsFor(matter, new Set(['worker']), { personId: viewerId, now }),
  };
});

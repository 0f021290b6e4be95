import { open } from '@domain/matter/advance';
import type { Mover } from '@domain/matter/moves';
import type { FormOfAid } from '@domain/matter/forms';
import { keptWish } from '@domain/matter/amend';
import type { Channel, Matter, MatterTriage, RespondentRef, Wish } from '@domain/matter/matter';
import { MATTER_NUMBER_BYTES, matterNumber } from '@domain/matter/number';
import { districtOf } from '@domain/people/stations';
import { dayOf } from '@domain/time/china';
import type { Triage } from '@domain/triage/types';
import type { StationDocument } from '../documents';
import type { BaseContext, Writing } from '../kernel/context';
import { lookForSignals } from './signals/look';
import { signsOf } from './signals/signs';
import { startLimits } from './law-clock';
import { record, watchPromise } from './move';
import { hoursOf, type Reference, scopeIdsOf } from './reference';

/** What has to be known to open a matter; the rest follows. */
export interface NewMatter {
  id: string;
  channel: Channel;
  forms: FormOfAid[];
  summary: string;
  triage: Triage | MatterTriage;
  /** What was told of its days. */
  clockFacts?: Matter['clockFacts'];
  station: StationDocument;
  /** Whose page it is. */
  ownerIds: string[];
  /** Whose matter it is. */
  applicantId: string;
  applicantMasked: string;
  consentOutsideFirm: boolean;
  firmsAgreed?: string[];
  respondents: RespondentRef[];
  groupId?: string;
  /** What was told, where it is a worker's own story: several workers, a building site. */
  told?: { narrative: string; peopleCount?: number };
  /** What the worker asks for in a lawyer. */
  wish?: Wish;
  /** For a collective matter. */
  lead?: boolean;
  memberCount?: number;
}

/**
 * Opens a matter: its number, first line of history and first promise. The number is random; should it be taken,
 * the unique index refuses it and the kernel runs the action again, which draws another.
 */
export function openMatter(
  ctx: BaseContext & Writing,
  reference: Reference,
  facts: NewMatter,
  action: 'submit' | 'register',
  by: Mover,
  note?: string,
): Matter {
  const { station, respondents } = facts;
  const wish = facts.wish && keptWish(facts.wish);
  const { matter, event } = open(
    {
      _id: facts.id,
      schemaVersion: 1,
      version: 1,
      number: matterNumber({
        day: dayOf(ctx.now),
        stationCode: station.code,
        random: ctx.random(MATTER_NUMBER_BYTES),
      }),
      channel: facts.channel,
      forms: facts.forms,
      summary: facts.summary,
      triage: keptTriage(facts.triage),
      ...(facts.clockFacts && { clockFacts: facts.clockFacts }),
      corrections: [],
      papersAsked: [],
      stationId: station._id,
      scopeIds: scopeIdsOf(reference, station._id),
      region: regionOf(reference, station),
      ownerIds: facts.ownerIds,
      applicantId: facts.applicantId,
      applicantMasked: facts.applicantMasked,
      consentOutsideFirm: facts.consentOutsideFirm,
      ...(facts.firmsAgreed && { firmsAgreed: facts.firmsAgreed }),
      ...(wish && { wish }),
      respondents,
      respondentIds: respondents.map(({ id }) => id),
      offereeId: '',
      misses: [],
      lead: facts.lead ?? false,
      leadId: '',
      memberCount: facts.memberCount ?? 0,
      groupId: facts.groupId ?? '',
      ...(facts.told && signsOf(facts.told, facts.triage)),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    },
    {
      action,
      by,
      now: ctx.now,
      hours: hoursOf(reference, station._id),
      limits: reference.limits,
    },
  );
  ctx.tx.insert('matters', matter);
  record(ctx, matter, note ? { ...event, note } : event);
  watchPromise(ctx, matter, false);
  startLimits(ctx, matter);
  if (facts.told) lookForSignals(ctx, matter);
  return matter;
}

/** The district a station belongs to, by its code: what the yearly figures are counted by. */
function regionOf({ stations, tree }: Reference, station: StationDocument): string {
  const district = districtOf(station._id, tree);
  return (district === null ? undefined : stations.get(district)?.code) ?? station.code;
}

/** What of the first look stays with the matter: where the words stood in the text is of no use later. */
export function keptTriage(triage: Triage | MatterTriage): MatterTriage {
  if (!('matched' in triage)) return triage;
  const { matched: _, confidence: __, ...kept } = triage;
  return kept;
}

import { answerMinutes } from '@domain/assignment/answer-clock';
import {
  type Answers,
  type Candidate,
  NO_CONFLICTS,
  type OpenMatter,
} from '@domain/assignment/candidate';
import { matchWaiting } from '@domain/assignment/matching';
import { waitsForSpecialist } from '@domain/assignment/patience';
import { rank } from '@domain/assignment/rank';
import { DEFAULT_WEIGHTS, type Weights } from '@domain/assignment/weights';
import { DAY } from '@domain/time/units';
import type { Card, Desk, Past, Waiting } from '../desk';
import type { Spot } from '../lawyers';
import { median } from '../../meter';
import type { RuleMaker } from './rule';

/** As many as the office keeps on somebody's card. */
const KEPT = 20;

/** The office's own rule: the best by gates and score on arrival, a matching of all that wait every hour. */
export const ours =
  (weights: Weights = DEFAULT_WEIGHTS): RuleMaker =>
  () => {
    const pool = new Pool();
    return {
      choose(item, desk) {
        const matter = openMatter(item, desk);
        const ranking = rank(matter, pool.at(desk), weights);
        const [best] = ranking.ranked;
        if (!best || waitsForSpecialist(matter, ranking)) return null;
        return pool.indexOf(best.candidate);
      },
      place(items, desk) {
        const matters = items.map((item) => openMatter(item, desk));
        const matches = matchWaiting(matters, pool.at(desk), weights);
        const places = new Map<Waiting, number>();
        const byId = new Map(items.map((item) => [idOf(item), item]));
        for (const { matterId, to } of matches) {
          const item = byId.get(matterId);
          if (item && to) places.set(item, pool.indexOf(to.candidate));
        }
        return places;
      },
    };
  };

const idOf = ({ matter }: Waiting): string => `m${String(matter.index).padStart(6, '0')}`;

/** The lawyers as the assignment sees them; what does not change is made once. */
class Pool {
  private readonly kept = new Map<number, { past: number; conflicts: number; one: Candidate }>();
  private readonly indexes = new Map<string, number>();

  at({ cards }: Desk): Candidate[] {
    return cards.map((card) => {
      const { openLoad, pendingLoad, openOffers } = card;
      return { ...this.lasting(card), openLoad, pendingLoad, openOffers };
    });
  }

  indexOf({ id }: Candidate): number {
    return this.indexes.get(id) ?? -1;
  }

  private lasting(card: Card): Candidate {
    const kept = this.kept.get(card.index);
    const { size } = card.knownConflicts;
    if (kept?.past === card.past.length && kept.conflicts === size) return kept.one;
    const one = candidateOf(card);
    this.indexes.set(one.id, card.index);
    this.kept.set(card.index, { past: card.past.length, conflicts: size, one });
    return one;
  }
}

function candidateOf(card: Card): Candidate {
  return {
    id: card.id,
    firmId: card.firmId,
    inHouse: false,
    expert: false,
    specialties: card.specialties,
    branches: ['labour'],
    capacity: card.capacity,
    openLoad: card.openLoad,
    pendingLoad: card.pendingLoad,
    leave: card.leave,
    stationIds: [],
    home: placeOf(card.home),
    conflicts: { ...NO_CONFLICTS, respondentIds: [...card.knownConflicts].map(respondentId) },
    firmConflicts: NO_CONFLICTS,
    answers: answersOf(card.past.slice(-KEPT)),
    reachable: { messagesLeft: 1, lastSeenAt: null },
    practiceYears: card.years,
    openOffers: card.openOffers,
  };
}

function answersOf(past: readonly Past[]): Answers {
  const count = (some: readonly Past[]) => ({
    answered: some.length,
    declined: some.filter(({ outcome }) => outcome === 'declined' || outcome === 'lapsed').length,
  });
  const minutes = past.map(({ offeredAt, until }) => answerMinutes(offeredAt, until));
  return {
    ...count(past),
    medianMinutes: past.length > 0 ? median(minutes) : 0,
    whenFull: count(past.filter(({ full }) => full)),
  };
}

function openMatter(item: Waiting, { now }: Desk): OpenMatter {
  const { topic, urgent, place, stationId, respondent, peopleCount, arrivedAt } = item.matter;
  return {
    id: idOf(item),
    topic,
    branch: 'labour',
    level: 'general',
    representation: true,
    urgent,
    stationId,
    place: placeOf(place),
    respondentIds: [respondentId(respondent)],
    respondentGroupIds: [],
    respondentKeys: [],
    appointBy: arrivedAt + 3 * DAY,
    consentOutsideFirm: true,
    missedBy: [...item.asked.keys()].map((index) => `l${String(index).padStart(3, '0')}`),
    peopleCount,
    now,
  };
}

const respondentId = (respondent: number): string => `r${respondent}`;

const KM_PER_DEGREE = (6371 * Math.PI) / 180;
const SOUTH = 31;

/** The square laid on the map near Shanghai. */
function placeOf({ x, y }: Spot) {
  const lat = SOUTH + y / KM_PER_DEGREE;
  return { lat, lng: 121 + x / (KM_PER_DEGREE * Math.cos((SOUTH * Math.PI) / 180)) };
}

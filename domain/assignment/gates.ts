import { dayOf } from '../time/china';
import { addDays } from '../time/days';
import { sayDay } from '../time/say';
import type { At, Day } from '../time/types';
import { TOPICS } from '../triage/topics';
import { type Candidate, type Conflicts, loadOf, type OpenMatter } from './candidate';
import { kmBetween, sayKm } from './distance';
import { agreedTo } from './outside-firm';
import { reachProblem } from './reachable';
import { specialtyFit } from './specialty';
import { DEFAULT_WEIGHTS, type Weights } from './weights';

/** A reason for which a matter must not go to somebody, whatever else speaks for him. */
export interface Gate {
  label: string;
  /** `soft` gates are opened when nobody passes all of them; the others never. */
  kind: 'firm' | 'soft';
  /** One sentence for staff, or null when nothing stands in the way. */
  blocks: (matter: OpenMatter, candidate: Candidate, weights?: Weights) => string | null;
}

/** The gates in the order they are tried; the first that blocks gives the reason. */
export const GATES = {
  conflict: {
    label: '利益冲突',
    kind: 'firm',
    blocks: (matter, candidate) => {
      if (touches(candidate.conflicts, matter)) return '与对方有利害关系';
      return touches(candidate.firmConflicts, matter) ? '所在律所与对方有利害关系' : null;
    },
  },
  missed: {
    label: '已经派过',
    kind: 'firm',
    blocks: (matter, candidate) =>
      matter.missedBy.includes(candidate.id) ? '这件事已经派给他，没有接' : null,
  },
  consent: {
    label: '职工是否同意外部律所',
    kind: 'firm',
    blocks: (matter, candidate) =>
      agreedTo(matter, candidate)
        ? null
        : `${matter.peopleCount > 1 ? '有职工' : '职工'}没有同意把资料交给他的律所`,
  },
  branch: {
    label: '法律领域',
    kind: 'firm',
    blocks: (matter, candidate) =>
      candidate.branches.includes(matter.branch) ? null : '不办这个领域的事项',
  },
  level: {
    label: '难度',
    kind: 'firm',
    blocks: (matter, candidate) =>
      matter.level === 'difficult' && !matter.representation && !candidate.expert
        ? '疑难咨询由专家答复'
        : null,
  },
  capacity: {
    label: '在办数量',
    kind: 'firm',
    blocks: (matter, candidate) => {
      const taken = candidate.openLoad + candidate.pendingLoad;
      return taken + loadOf(matter) > candidate.capacity
        ? `在办和待答复 ${taken} 件，上限 ${candidate.capacity} 件`
        : null;
    },
  },
  offers: {
    label: '待答复的派单',
    kind: 'firm',
    blocks: (_, { openOffers = 0 }, { mostOpenOffers } = DEFAULT_WEIGHTS) =>
      openOffers >= mostOpenOffers ? `还有 ${openOffers} 个派单没有答复` : null,
  },
  leave: {
    label: '请假',
    kind: 'firm',
    blocks: (matter, candidate) => {
      if (candidate.leave.length === 0) return null;
      const { today, tomorrow: until } = daysAt(matter.now);
      const leave = candidate.leave.find(({ from, to }) => from <= until && to >= today);
      return leave ? `请假到${sayDay(leave.to, today)}` : null;
    },
  },
  reach: {
    label: '服务范围',
    kind: 'firm',
    blocks: (matter, candidate) => {
      const stations = candidate.stationIds;
      if (stations.length > 0 && !stations.includes(matter.stationId)) return '不服务这个站点';
      if (!candidate.home || !matter.place || candidate.reachKm === undefined) return null;
      const km = kmBetween(candidate.home, matter.place);
      return km > candidate.reachKm ? `离站点 ${sayKm(km)}，超出他的范围` : null;
    },
  },
  specialty: {
    label: '专长',
    kind: 'soft',
    blocks: (matter, candidate) => {
      const fit = specialtyFit(matter, candidate);
      if (fit === 'own') return null;
      if (fit === 'none') return `专长里没有“${TOPICS[matter.topic].short}”或相近的`;
      const { openLoad, pendingLoad, capacity } = candidate;
      // his last places are for his own field
      return openLoad + pendingLoad + loadOf(matter) > ROOM_FOR_NEAR * capacity
        ? '专长只是相近，名额先留给本专长的事'
        : null;
    },
  },
  spareExperts: {
    label: '专家留给疑难事项',
    kind: 'soft',
    blocks: (matter, candidate) =>
      candidate.expert && matter.level !== 'difficult' ? '专家先留给疑难事项' : null,
  },
  reachable: {
    label: '能否及时通知到',
    kind: 'soft',
    blocks: (matter, { reachable }) => reachProblem(reachable, matter),
  },
  wish: {
    label: '职工的意愿',
    kind: 'soft',
    blocks: ({ wish }, { sex, dialects = [] }) => {
      if (wish?.sex && wish.sex !== sex)
        return `职工希望由${wish.sex === 'female' ? '女' : '男'}律师办理`;
      return wish?.dialect && !dialects.includes(wish.dialect)
        ? `职工希望律师会说${wish.dialect}`
        : null;
    },
  },
} as const satisfies Record<string, Gate>;

export type GateId = keyof typeof GATES;
export const GATE_IDS = Object.keys(GATES) as readonly GateId[];

/** The first gate that is closed for somebody, with its sentence; `opened` gates are not tried. */
export function closedGate(
  matter: OpenMatter,
  candidate: Candidate,
  opened: readonly GateId[] = [],
  weights: Weights = DEFAULT_WEIGHTS,
): { gate: GateId; reason: string } | null {
  for (const gate of GATE_IDS) {
    if (opened.includes(gate)) continue;
    const reason = GATES[gate].blocks(matter, candidate, weights);
    if (reason !== null) return { gate, reason };
  }
  return null;
}

/** Somebody who leaves tomorrow cannot answer, meet the worker and begin. One ranking asks for thousands at the same moment. */
function daysAt(now: At): { today: Day; tomorrow: Day } {
  if (asked?.now !== now) {
    const today = dayOf(now);
    asked = { now, today, tomorrow: addDays(today, 1) };
  }
  return asked;
}

let asked: { now: At; today: Day; tomorrow: Day } | null = null;

/** Up to so much of his capacity somebody takes what is near to his field. */
const ROOM_FOR_NEAR = 0.75;

export interface Closed {
  gate: GateId;
  reason: string;
}

/** Where somebody does not pass: the first firm gate alone, or else every soft one. */
export function closedGates(
  matter: OpenMatter,
  candidate: Candidate,
  weights: Weights = DEFAULT_WEIGHTS,
): readonly Closed[] {
  const firm = closedGate(matter, candidate, SOFT_GATES, weights);
  if (firm) return [firm];
  const soft = SOFT_GATES.flatMap((gate) => {
    const reason = GATES[gate].blocks(matter, candidate);
    return reason === null ? [] : [{ gate, reason }];
  });
  return soft.length === 0 ? NONE : soft;
}

/** The soft gates to open so that somebody passes: as few as can be, of as many the first by their order. */
export function fewestOpened(closed: readonly (readonly Closed[])[]): readonly GateId[] {
  let best: readonly GateId[] | null = null;
  for (const gates of closed) {
    if (gates.length === 0) return [];
    const soft = gates.map(({ gate }) => gate);
    if (soft.some((gate) => GATES[gate].kind === 'firm')) continue;
    if (best === null || opensLess(soft, best)) best = soft;
  }
  return best ?? [];
}

const NONE: readonly Closed[] = [];
export const SOFT_GATES: readonly GateId[] = GATE_IDS.filter((id) => GATES[id].kind === 'soft');

function opensLess(left: readonly GateId[], right: readonly GateId[]): boolean {
  if (left.length !== right.length) return left.length < right.length;
  const places = (gates: readonly GateId[]) => gates.map((gate) => SOFT_GATES.indexOf(gate));
  const [ours, theirs] = [places(left), places(right)];
  const differs = ours.findIndex((place, index) => place !== theirs[index]);
  return differs >= 0 && (ours[differs] ?? 0) < (theirs[differs] ?? 0);
}

function touches(conflicts: Conflicts, matter: OpenMatter): boolean {
  const shared = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((one) => one !== '' && theirs.includes(one));
  return (
    shared(conflicts.respondentIds, matter.respondentIds) ||
    shared(conflicts.groupIds, matter.respondentGroupIds) ||
    shared(conflicts.nameKeys, matter.respondentKeys)
  );
}

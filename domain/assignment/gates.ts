import { dayOf } from '../time/china';
import { addDays } from '../time/days';
import { sayDay } from '../time/say';
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
      const today = dayOf(matter.now);
      // Somebody who leaves tomorrow cannot answer, meet the worker and begin.
      const until = addDays(today, 1);
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
    blocks: (matter, candidate) =>
      specialtyFit(matter, candidate) === 'none'
        ? `专长里没有“${TOPICS[matter.topic].short}”或相近的`
        : null,
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

function touches(conflicts: Conflicts, matter: OpenMatter): boolean {
  const shared = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((one) => one !== '' && theirs.includes(one));
  return (
    shared(conflicts.respondentIds, matter.respondentIds) ||
    shared(conflicts.groupIds, matter.respondentGroupIds) ||
    shared(conflicts.nameKeys, matter.respondentKeys)
  );
}

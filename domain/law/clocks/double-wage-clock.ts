import { addDays, daysBetween } from '../../time/days';
import type { Day } from '../../time/types';
import {
  type DoubleWageDays,
  integralStart,
  liabilityWindow,
  type Window,
} from '../calculators/double-wage-window';
import { monthsOn } from '../calculators/service';
import { CHINA_CALENDAR, type WorkingCalendar } from '../calendar';
import type { Assumption, Step } from '../result';
import { type Clock, clockOn } from './clock';
import type { ClockFacts, DoubleWageMode } from './clock-facts';
import { ARBITRATION_WORDS } from './claim-words';
import { limitation, type LimitationInput } from './limitation';
import { eventsOf, pausesOf } from './what-happened';

type Happened = Required<Pick<LimitationInput, 'events' | 'pauses'>>;

/** A piece of the second wage that lapses as a whole, and the last day to ask for it. */
interface Piece {
  safeDay: Day;
}

/**
 * The clock of the second wage: a penalty, so one year by 27(1), never 27(4). Counted day by day (the safe way), month
 * by month, or as a whole, by place. The safe day is the last one on which nothing more is lost; `piecewise` says how
 * much is gone already and when all will be. None while nothing is due. 劳动合同法 82(1).
 */
export function doubleWageClock(
  facts: ClockFacts,
  today: Day,
  calendar: WorkingCalendar = CHINA_CALENDAR,
): Clock[] {
  const { hiredOn, signedOn, endedOn } = facts;
  if (hiredOn === undefined) return [];
  const days: DoubleWageDays = {
    hired: hiredOn,
    signed: signedOn ?? null,
    left: endedOn ?? null,
    claimed: null,
    limitation: 'none',
  };
  const window = liabilityWindow(days);
  if (window === null || window.from > today) return [];
  const mode = facts.doubleWageMode ?? 'daily';
  const happened: Happened = { events: eventsOf(facts), pauses: pausesOf(facts) };
  const pieces = startsOf(mode, window, days).map((start) => pieceFrom(start, happened));
  const allLostAfter = latest(pieces);
  const alive = pieces.filter(({ safeDay }) => safeDay >= today);
  const lostPieces = pieces.length - alive.length;
  const safeDay = alive.length === 0 ? allLostAfter : earliest(alive);
  return [
    clockOn(
      today,
      {
        id: 'double-wage',
        what: '没签合同的两倍工资：申请劳动仲裁',
        who: 'you',
        kind: 'act',
        rule: 'PD-01',
        safeDay,
        steps: stepsOf(mode, window, safeDay, allLostAfter, lostPieces),
        assumptions: assumptionsOf(mode),
        ...(mode !== 'integral' && {
          piecewise: {
            lostPieces,
            pieces: pieces.length,
            unit: mode === 'monthly' ? 'month' : 'day',
            allLostAfter,
          },
        }),
        ...ARBITRATION_WORDS,
        ...(mode === 'daily' && lostPieces > 0 && { hurry: HURRY }),
      },
      calendar,
    ),
  ];
}

const HURRY = '每拖一天就少一天的钱，今天就去仲裁委递交申请，或者申请法律援助先办手续。';

/** The days from which each piece's year runs. */
function startsOf(mode: DoubleWageMode, window: Window, days: DoubleWageDays): Day[] {
  if (mode === 'integral') return [integralStart(window, days)];
  if (mode === 'daily') {
    return Array.from({ length: daysBetween(window.from, window.to) + 1 }, (_, index) =>
      addDays(window.from, index),
    );
  }
  const ends: Day[] = [];
  for (let month = 1, first = window.from; first <= window.to; month += 1) {
    const next = monthsOn(window.from, month);
    ends.push(addDays(next, -1) < window.to ? addDays(next, -1) : window.to);
    first = next;
  }
  return ends;
}

function pieceFrom(start: Day, { events, pauses }: Happened): Piece {
  const { safeDay } = limitation({ start, because: '', rule: 'PD-01', events, pauses });
  return { safeDay };
}

function stepsOf(
  mode: DoubleWageMode,
  window: Window,
  safeDay: Day,
  allLostAfter: Day,
  lostPieces: number,
): Step[] {
  const unit = mode === 'monthly' ? '个月' : '天';
  return [
    { say: '没签合同、该付两倍工资的时间', value: `${window.from} 至 ${window.to}`, rule: 'PD-01' },
    { say: WAYS[mode], rule: 'PD-01' },
    ...(lostPieces > 0 && mode !== 'integral'
      ? [{ say: '已经过期、要不到的', value: `${lostPieces} ${unit}`, rule: 'PD-01' } as const]
      : []),
    ...(safeDay === allLostAfter
      ? []
      : [{ say: '这一天以后开始少钱', value: safeDay, rule: 'PD-01' } as const]),
    { say: '这一天以后一分也要不到', value: allLostAfter, rule: 'PD-01' },
  ];
}

const WAYS: Readonly<Record<DoubleWageMode, string>> = {
  daily: '按天算：每一天的钱各有一年，从那天起算',
  monthly: '按月算：每一个月的钱各有一年，从那个月最后一天起算',
  integral: '整体算：从签合同、满一年或离职那天起，一共一年',
};

function assumptionsOf(mode: DoubleWageMode): Assumption[] {
  return [
    {
      say:
        mode === 'daily'
          ? '各地算法不同，这里按最稳妥的逐日算；有的地方按月算或整体算，期限会晚一些。'
          : `当地录入的是${mode === 'monthly' ? '逐月' : '整体'}算；逐日算的地方期限更早。`,
      confidence: 'CONV',
      rule: 'PD-01',
    },
  ];
}

function earliest(pieces: readonly Piece[]): Day {
  return pieces.map(({ safeDay }) => safeDay).reduce((first, day) => (day < first ? day : first));
}

function latest(pieces: readonly Piece[]): Day {
  return pieces.map(({ safeDay }) => safeDay).reduce((last, day) => (day > last ? day : last));
}

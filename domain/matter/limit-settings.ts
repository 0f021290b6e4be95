import type { Level } from '../triage/types';
import type { Limit, LimitUnit } from './limit-table';
import {
  DEFAULT_LIMITS,
  LIMIT_IDS,
  type LimitId,
  type LimitOverride,
  type LimitOverrides,
  limitRefusal,
  type Limits,
} from './limits';

/** One number that an office may set; a limit that differs by urgency or level has several. */
export interface LimitSetting {
  /** "firstLook", "firstLook.urgent", "consultation.simple". */
  key: string;
  id: LimitId;
  label: string;
  unit: LimitUnit;
  value: number;
  /** What it is where the office has set nothing. */
  standard: number;
}

const LEVELS: Readonly<Record<Level, string>> = {
  simple: '简单',
  general: '一般',
  difficult: '疑难',
};
const LEVEL_IDS = ['simple', 'general', 'difficult'] as const;

/** Every number that can be set, in the order of the table. */
export function limitSettings(limits: Limits): LimitSetting[] {
  return LIMIT_IDS.flatMap((id) => settingsOf(id, limits[id], DEFAULT_LIMITS[id]));
}

function settingsOf(id: LimitId, limit: Limit, standard: Limit): LimitSetting[] {
  const { label, unit, urgent } = limit;
  const setting = (part: string, said: string, value = limit.value, usual = standard.value) => ({
    key: part === '' ? id : `${id}.${part}`,
    id,
    label: said === '' ? label : `${label}（${said}）`,
    unit: part === 'urgent' && urgent ? urgent.unit : unit,
    value,
    standard: usual,
  });
  const plain = limit.byLevel
    ? LEVEL_IDS.map((level) =>
        setting(level, LEVELS[level], limit.byLevel?.[level], standard.byLevel?.[level]),
      )
    : [setting('', '')];
  // "the same day" can be made neither shorter nor, by law, longer
  return urgent && standard.urgent && standard.urgent.value > 0
    ? [...plain, setting('urgent', '加急', urgent.value, standard.urgent.value)]
    : plain;
}

/** What numbers stored under these keys change; a key that means nothing any more is passed over. */
export function overridesFrom(values: Readonly<Record<string, number>>): LimitOverrides {
  const overrides: LimitOverrides = {};
  for (const id of LIMIT_IDS) overrides[id] = overrideOf(id, values);
  return overrides;
}

/** One sentence that says why a number cannot be set, or null. */
export function settingRefusal({ id, key }: LimitSetting, value: number): string | null {
  return limitRefusal(id, overrideOf(id, { [key]: value }));
}

function overrideOf(id: LimitId, values: Readonly<Record<string, number>>): LimitOverride {
  const { byLevel, urgent }: Limit = DEFAULT_LIMITS[id];
  const of = (part: string) => values[`${id}.${part}`];
  const [value, urgentValue] = [values[id], urgent && of('urgent')];
  return {
    ...(value !== undefined && !byLevel && { value }),
    ...(urgentValue !== undefined && { urgentValue }),
    ...(byLevel && {
      byLevel: {
        simple: of('simple') ?? byLevel.simple,
        general: of('general') ?? byLevel.general,
        difficult: of('difficult') ?? byLevel.difficult,
      },
    }),
  };
}

import { recall, keep } from '@/platform/storage';
import { createStore, useStore } from '@/platform/store';
import type { RegionCode } from '@/regions/regions';

const KEY = 'tools-region';

const region = createStore<RegionCode>(kept());

/** The place whose local numbers count; chosen once, kept on this phone. */
export const useRegion = (): RegionCode => useStore(region);

export function chooseRegion(code: RegionCode): void {
  keep(KEY, code);
  region.set(code);
}

function kept(): RegionCode {
  const code = recall(KEY);
  return typeof code === 'string' && /^\d{6}$/.test(code) ? code : '';
}

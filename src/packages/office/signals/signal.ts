import type { OutputOf } from '@contracts/action';
import type { signals } from '@contracts/signals';

export type Signal = OutputOf<typeof signals>['items'][number];

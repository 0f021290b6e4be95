import type { OutputOf } from '@contracts/action';
import type { myMatter } from '@contracts/intake';

/** A limit of time as a page shows it. */
export type ClockView = OutputOf<typeof myMatter>['clocks'][number];

/** Whether aid can be had, as it was answered. */
export type AidView = NonNullable<OutputOf<typeof myMatter>['aid']>;

import type { OutputOf } from '@contracts/action';
import type { matter } from '@contracts/handling';

/** What the office's page of a matter knows. */
export type MatterView = OutputOf<typeof matter>;
export type Party = MatterView['parties'][number];
export type MatterActionName = MatterView['actions'][number];

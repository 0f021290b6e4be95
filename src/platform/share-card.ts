import type { Params } from './navigate';

/** A card for a chat. It carries no case content; its page asks again who is looking. */
export interface ShareCard {
  title: string;
  path: string;
  params?: Params;
  /** 5:4; without it WeChat takes a picture of the page. */
  image?: string;
  /** Whoever opens the card must be recognizable as coming from the group. */
  intoGroup?: boolean;
}

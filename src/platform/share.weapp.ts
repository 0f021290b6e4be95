import { updateShareMenu, useDidShow, useShareAppMessage } from '@tarojs/taro';
import type { ShareCard } from './share-card';
import { address } from './navigate';

/**
 * What is sent when this page is shared. The page's config needs `enableShareAppMessage: true`.
 * A page without this hook cannot be shared: that is right for everything personal.
 */
export function useShareCard(card: ShareCard): void {
  useShareAppMessage(() => ({
    title: card.title,
    path: address(card.path, card.params),
    imageUrl: card.image,
  }));
  useDidShow(() => {
    if (card.intoGroup) updateShareMenu({ withShareTicket: true }).catch(() => undefined);
  });
}

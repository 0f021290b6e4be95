import { copyText } from '@/platform/clipboard';
import { shareLink } from '@/platform/share-link.h5';
import { Button } from './Button';
import type { ShareButtonProps } from './share-button-props';

/** A browser cannot send to a chat: copies the address that opens the card. */
export function ShareButton({ children, card, kind = 'secondary' }: ShareButtonProps) {
  return (
    <Button kind={kind} icon="share" onPress={() => void copyText(shareLink(card))}>
      {children}
    </Button>
  );
}

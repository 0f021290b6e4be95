import type { OutputOf } from '@contracts/action';
import type { myLawyerCard } from '@contracts/directory';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { sayCard } from '@/lawyers/say-card';
import { go } from '@/platform/navigate';
import { useNow } from '@/platform/now';

/** His own card as the office reads it when it looks for somebody. */
export function CardPart({ card }: { card: OutputOf<typeof myLawyerCard> }) {
  const now = useNow();
  return (
    <Section title="我的名片">
      {card.specialties.length === 0 ? (
        <Notice tone="warn" title="还没有选专长">
          没有专长，派单时很难想到您。
        </Notice>
      ) : null}
      <Card>
        <Stack>
          <Facts reading facts={sayCard(card, now)} />
          <Button icon="edit" block onPress={() => go('/packages/chambers/card/index')}>
            修改名片、请假
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}

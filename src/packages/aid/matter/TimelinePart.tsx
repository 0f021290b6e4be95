import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Timeline } from '@/components/matter/Timeline';
import { sayWhen } from '@/format/day';
import type { OwnMatterPage } from './own-matter';
import { actionIcon } from '@/matters/action-icon';

const FIRST = 5;

/** What has happened, the latest first. */
export function TimelinePart({ matter }: { matter: OwnMatterPage }) {
  const [all, setAll] = useState(false);
  const { timeline, now } = matter;
  const shown = all ? timeline : timeline.slice(0, FIRST);
  if (timeline.length === 0) return null;
  return (
    <Section title="进展">
      <Card>
        <Stack gap={12}>
          <Timeline
            entries={shown.map(({ id, action, text, at }) => ({
              id,
              icon: actionIcon(action),
              title: text,
              when: sayWhen(at, now),
            }))}
          />
          {all || timeline.length <= FIRST ? null : (
            <Button kind="quiet" onPress={() => setAll(true)}>
              看更早的
            </Button>
          )}
        </Stack>
      </Card>
    </Section>
  );
}

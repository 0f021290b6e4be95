import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Timeline } from '@/components/matter/Timeline';
import { SubmitError } from '@/components/state/SubmitError';
import { sayWhen } from '@/format/day';
import { actionIcon } from '@/matters/action-icon';
import type { OwnMatterPage } from './own-matter';
import { useEarlierEntries } from './use-earlier-entries';

const FIRST = 5;

/** What has happened, the latest first; older entries come page by page. */
export function TimelinePart({ matter }: { matter: OwnMatterPage }) {
  const [all, setAll] = useState(false);
  const { entries, more, busy, failure, load } = useEarlierEntries(matter);
  const shown = all ? entries : entries.slice(0, FIRST);
  if (entries.length === 0) return null;
  return (
    <Section title="进展">
      <Card>
        <Stack gap={12}>
          <Timeline
            entries={shown.map(({ id, action, text, at }) => ({
              id,
              icon: actionIcon(action),
              title: text,
              when: sayWhen(at, matter.now),
            }))}
          />
          {all || entries.length <= FIRST ? null : (
            <Button kind="quiet" onPress={() => setAll(true)}>
              看更早的
            </Button>
          )}
          {all ? <SubmitError failure={failure} onRetry={load} /> : null}
          {all && more && !failure ? (
            <Button kind="quiet" busy={busy} onPress={load}>
              更早的记录
            </Button>
          ) : null}
        </Stack>
      </Card>
    </Section>
  );
}

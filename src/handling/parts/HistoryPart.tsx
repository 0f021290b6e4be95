import { View } from '@tarojs/components';
import { useState } from 'react';
import { timeline } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { Timeline } from '@/components/matter/Timeline';
import { ListEnd } from '@/components/state/ListEnd';
import { sayWhen } from '@/format/day';
import { actionIcon } from '@/matters/action-icon';
import { useNow } from '@/platform/now';
import { STATES } from '@domain/matter/states';
import { transitionOf } from '@domain/matter/lifecycle';
import type { At } from '@domain/time/types';
import type { MatterView } from '../matter-view';
import { forOffice } from '../rows/office-words';
import { useGrowing } from '../rows/use-growing';

type Entry = MatterView['timeline'][number];

/** As many as the page of a matter brings along. */
const BROUGHT = 50;

/** What happened, the newest first; what only the office sees is marked. */
export function HistoryPart({ matter }: { matter: MatterView }) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const paged = usePaged(timeline, all ? { matterId: matter.id } : null);
  const entries = all && paged.status === 'ready' ? paged.items : matter.timeline;
  const drawn = useGrowing(entries.length, 10);
  return (
    <View>
      <Timeline entries={entries.slice(0, drawn).map((entry) => shown(entry, now))} />
      {all ? <ListEnd list={paged} /> : null}
      {!all && matter.timeline.length >= BROUGHT ? (
        <Button kind="quiet" block onPress={() => setAll(true)}>
          看更早的
        </Button>
      ) : null}
    </View>
  );
}

/** Entries are written for the worker; the office reads them about him. */
function shown(entry: Entry, now: At) {
  const title = entry.text || transitionOf(entry.action).button || STATES[entry.state].label;
  const words = [
    title.includes(entry.who) ? '' : entry.who,
    entry.public ? '' : '仅内部可见',
    entry.note ?? '',
  ];
  return {
    id: entry.id,
    icon: actionIcon(entry.action),
    title: forOffice(title),
    when: sayWhen(entry.at, now),
    note: words.filter((part) => part !== '').join(' · ') || undefined,
  };
}

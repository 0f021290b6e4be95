import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import type { results } from '@contracts/drafting';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Cell } from '@/components/layout/Cell';
import { Sheet } from '@/components/layout/Sheet';
import { now } from '@/platform/now';
import { KeptSteps } from './KeptSteps';
import { sayWho } from './say-who';

export type KeptResultView = OutputOf<typeof results>['items'][number];

/** One result: its figure, by whom and when; a tap opens how it came about. */
export function KeptResult({ kept, own }: { kept: KeptResultView; own: boolean }) {
  const [open, setOpen] = useState(false);
  const { title, said, day } = kept;
  const who = sayWho(kept.byName, own);
  return (
    <>
      <Cell
        icon="calculator"
        iconTone="brand"
        title={title}
        note={
          <>
            <View className="kept-figure">{said.main}</View>
            <View>{`${who} · ${sayDay(day, dayOf(now()))}`}</View>
          </>
        }
        onPress={() => setOpen(true)}
      />
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        <KeptSteps kept={kept} who={who} />
      </Sheet>
    </>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { explanation } from '@contracts/assignment';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { Segmented } from '@/components/input/Segmented';
import { Section } from '@/components/layout/Section';
import { Loaded } from '@/components/state/Loaded';
import { Notice } from '@/components/state/Notice';
import { sayWhen } from '@/format/day';
import { useNow } from '@/platform/now';
import { ExplainedOffer } from './ExplainedOffer';

/** Why each offer of this matter went where it went; read only when somebody asks. */
export function ExplanationPart({ matterId, version }: { matterId: string; version: number }) {
  const [asked, ask] = useState(false);
  return (
    <Section title="派单依据" note="每次派单当时的人选、排除原因和得分">
      {asked ? (
        <Explained key={version} matterId={matterId} />
      ) : (
        <Button kind="quiet" onPress={() => ask(true)}>
          看派单依据
        </Button>
      )}
    </Section>
  );
}

function Explained({ matterId }: { matterId: string }) {
  const [offerId, choose] = useState('');
  const query = useQuery(explanation, { matterId, ...(offerId !== '' && { offerId }) });
  const now = useNow();
  return (
    <Loaded query={query} shape="list">
      {({ offers, shown }) => {
        if (offers.length === 0) return <Notice>还没有派过单。</Notice>;
        const current = shown?.offerId ?? offerId;
        return (
          <View className="o-explained">
            {offers.length > 1 ? (
              <Segmented
                label="哪一次派单"
                segments={offers.map((one) => ({
                  value: one.offerId,
                  label: `${one.to} · ${sayWhen(one.at, now)}`,
                }))}
                value={current}
                onChange={choose}
              />
            ) : null}
            {shown === null ? (
              <Notice>这次派单是以前的，没有保存依据。</Notice>
            ) : (
              <ExplainedOffer shown={shown} />
            )}
          </View>
        );
      }}
    </Loaded>
  );
}

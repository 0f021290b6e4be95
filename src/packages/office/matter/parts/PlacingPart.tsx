import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { candidates } from '@contracts/assignment';
import { useQuery } from '@/api/use-query';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { Notice } from '@/components/state/Notice';
import { Button } from '@/components/input/Button';
import { BlockedList } from '../placing/BlockedList';
import { CandidateCard } from '../placing/CandidateCard';
import { InHouse } from '../placing/InHouse';
import { ExplanationPart } from '../placing/ExplanationPart';
import { type Other, OtherForm } from '../placing/OtherForm';
import { Misses } from '../placing/Misses';
import { useOffer } from '../placing/use-offer';
import type { MatterView } from '@/handling/matter-view';
import type { MatterPageState } from '../use-matter-page';
import { SubmitError } from '@/components/state/SubmitError';

/** As many candidates as are compared at a glance. */
const FIRST = 3;

interface PlacingPartProps {
  matter: MatterView;
  page: MatterPageState;
}

/** Who could take this matter now, and how each offer of it was found. */
export function PlacingPart({ matter, page }: PlacingPartProps) {
  const looking = matter.state === 'granted' || matter.state === 'offered';
  return (
    <Stack gap={24}>
      {looking ? <CandidatesPart matter={matter} page={page} /> : <Notice>现在不用派单。</Notice>}
      <ExplanationPart matterId={matter.id} version={matter.version} />
    </Stack>
  );
}

/** Who could take it and why, who could not and why not. */
function CandidatesPart({ matter, page }: PlacingPartProps) {
  const { actions } = matter;
  const query = useQuery(candidates, { matterId: matter.id });
  const looked = useRef(matter.version);
  // an offer taken back, a refusal: somebody else may be the best now
  useEffect(() => {
    if (looked.current === matter.version) return;
    looked.current = matter.version;
    query.reload();
  }, [matter.version, query]);
  const offer = useOffer(matter.id, page);
  const [all, setAll] = useState(false);
  const [other, setOther] = useState<Other | null>(null);
  const mayOffer = actions.includes('offer');
  const mayKeep = actions.includes('assignInHouse');
  return (
    <View>
      <SubmitError failure={offer.error} onRetry={() => void offer.retry()} />
      <Loaded query={query} shape="list" empty={<EmptyState icon="users" title="没有人选" />}>
        {({ counts, ranked, blocked, inHouse, misses }) => (
          <View>
            <Section title="能接的人" note={`${counts?.ranked ?? ranked.length} 位，按得分排`}>
              {ranked.length === 0 ? (
                <Notice tone="warn" title="没有能接的律师">
                  可以由本站办理，或者看看下面每位不能接的原因。
                </Notice>
              ) : null}
              {ranked.slice(0, all ? ranked.length : FIRST).map((one, index) => (
                <CandidateCard
                  key={one.personId}
                  candidate={one}
                  best={index === 0}
                  busy={offer.busy}
                  onOffer={
                    mayOffer
                      ? () => (index === 0 ? offer.to(one.personId) : setOther(one))
                      : undefined
                  }
                />
              ))}
              {!all && ranked.length > FIRST ? (
                <Button kind="quiet" onPress={() => setAll(true)}>
                  {`还有 ${ranked.length - FIRST} 位`}
                </Button>
              ) : null}
            </Section>
            <Misses misses={misses} />
            {mayKeep ? <InHouse people={inHouse} matter={matter} page={page} /> : null}
            <BlockedList
              blocked={blocked}
              count={counts?.blocked ?? blocked.length}
              onOther={mayOffer ? setOther : undefined}
            />
            {other === null ? null : (
              <OtherForm
                other={other}
                best={ranked[0]?.name}
                matterId={matter.id}
                page={page}
                onClose={() => setOther(null)}
              />
            )}
          </View>
        )}
      </Loaded>
    </View>
  );
}

import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Headline } from '@/components/layout/Headline';
import { NumberLine } from '@/components/matter/NumberLine';
import { PromiseCard } from '@/components/matter/PromiseCard';
import { Tag, UrgentTag } from '@/components/show/Tag';
import type { MatterView } from '@/handling/matter-view';
import { titleOf } from '@/format/title';
import { forOffice } from '@/handling/rows/office-words';
import { useNow } from '@/platform/now';
import { callPhone } from '@/platform/phone';
import { sayLeft, sayMoment } from '@domain/time/say';
import { CaseNotices } from './CaseNotices';
import type { CasePageState } from './use-case';

interface CaseHeadProps {
  matter: MatterView;
  page: CasePageState;
  /** He has accepted it a moment ago. */
  justTaken: boolean;
}

/** What it is about, whose turn it is and by when, and the two ways to the worker. */
export function CaseHead({ matter, page, justTaken }: CaseHeadProps) {
  const { number, officialNumber, summary, stateLabel, triage } = matter;
  return (
    <View>
      <Headline
        title={titleOf(summary)}
        end={triage.urgent ? <UrgentTag /> : <Tag tone="brand">{forOffice(stateLabel)}</Tag>}
        note={<NumberLine number={number} official={officialNumber} />}
      />
      <Turn matter={matter} page={page} />
      <CaseNotices matter={matter} justTaken={justTaken} />
    </View>
  );
}

function Turn({ matter, page }: Omit<CaseHeadProps, 'justTaken'>) {
  const now = useNow();
  const { promise, stateLabel, parties } = matter;
  const phone = parties.find((one) => one.phone !== '' && !one.phone.includes('*'))?.phone;
  const yours = promise?.turn === 'handler' && page.mayWrite;
  return (
    <PromiseCard
      yours={yours}
      who={promise?.who ?? ''}
      what={forOffice(promise?.does ?? stateLabel)}
      byWhen={
        promise === null
          ? undefined
          : `最迟 ${sayMoment(promise.dueAt, now)}，${sayLeft(promise.dueAt, now)}`
      }
      actions={
        page.mayWrite ? (
          <>
            <Button kind="on-brand" icon="message" onPress={() => page.setPart('messages')}>
              发消息
            </Button>
            {phone === undefined ? null : (
              <Button
                kind="on-brand-quiet"
                icon="phone"
                label={`给职工打电话 ${phone}`}
                onPress={() => void callPhone(phone)}
              >
                打电话
              </Button>
            )}
          </>
        ) : undefined
      }
    />
  );
}

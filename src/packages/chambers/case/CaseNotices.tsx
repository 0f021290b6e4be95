import { View } from '@tarojs/components';
import { Notice } from '@/components/state/Notice';
import type { MatterView } from '@/handling/matter-view';
import { useNow } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';

/** What the handler must know before anything else on this case. */
export function CaseNotices({ matter, justTaken }: { matter: MatterView; justTaken: boolean }) {
  const now = useNow();
  const { papersAsked, papersOwedBy, reassignAsked, upgradeAsked, complaints, state } = matter;
  const unanswered = complaints.filter(({ answer }) => answer === '').length;
  return (
    <View className="c-notices">
      {justTaken && !isCalled(matter) ? (
        <Notice tone="ok" title="您已接受，成为承办人">
          职工已经收到通知。请先联系他，再把谈的情况记下来。
        </Notice>
      ) : null}
      {state === 'supplementing' ? (
        <Notice icon="attach" title="在等职工补材料">
          {papersAsked.map(({ label }) => label).join('、')}
        </Notice>
      ) : null}
      {papersOwedBy === '' ? null : (
        <Notice tone="warn" title="先行援助，材料还没补">
          {`职工应当在 ${sayDay(papersOwedBy, dayOf(now))} 前补齐，请提醒他。`}
        </Notice>
      )}
      {reassignAsked === '' ? null : (
        <Notice tone="warn" title="职工申请换承办人">
          {`${reassignAsked}。工作人员会决定，在那之前请照常办理。`}
        </Notice>
      )}
      {upgradeAsked === '' ? null : (
        <Notice tone="warn" title="职工申请由律师代理">
          {`${upgradeAsked}。工作人员会答复他。`}
        </Notice>
      )}
      {unanswered === 0 ? null : (
        <Notice tone="warn" title="职工有投诉">
          由工作人员答复，可能会向您了解情况。
        </Notice>
      )}
    </View>
  );
}

/** The worker has been spoken to since: what is said of the beginning is over. */
const isCalled = ({ state, timeline }: MatterView): boolean =>
  state !== 'handling' || timeline.some(({ action }) => action === 'recordContact');

import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { useNow } from '@/platform/now';
import { callPhone } from '@/platform/phone';
import { dayOf } from '@domain/time/china';
import { sayDay, sayMoment } from '@domain/time/say';
import type { MatterView } from '@/handling/matter-view';
import type { MatterPageState } from './use-matter-page';

interface NoticesProps {
  matter: MatterView;
  page: MatterPageState;
}

/** What a person must know before anything else on this matter. */
export function MatterNotices({ matter, page }: NoticesProps) {
  const now = useNow();
  const { triage, offer, objection, referral, termination, proposedAnswer } = matter;
  const mayRelease = matter.actions.includes('releaseAnswer');
  const unanswered = matter.complaints.filter(({ answer }) => answer === '').length;
  return (
    <View className="o-notices">
      {triage.door === undefined ? null : <DoorNotice door={triage.door} />}
      {matter.waitsForStaff === '' ? null : (
        <Notice
          tone="warn"
          title="要您来安排承办人"
          actions={
            <Button size="small" onPress={() => page.setPart('placing')}>
              看谁能接
            </Button>
          }
        >
          {matter.waitsForStaff}
        </Notice>
      )}
      {matter.state !== 'granted' || matter.waitsForStaff !== '' ? null : (
        <Notice icon="hourglass" title="系统正在找合适的承办人">
          一分钟左右会自动派出，您也可以在“派单”里自己选。
        </Notice>
      )}
      {offer === null ? null : (
        <Notice icon="hourglass" title={`正在等 ${offer.to} 答复`}>
          {`${sayMoment(offer.lapsesAt, now)}前不答复，就转给下一位。`}
        </Notice>
      )}
      {proposedAnswer === null || proposedAnswer.returned !== '' ? null : (
        <Notice
          icon="file-check"
          title={`${proposedAnswer.by} 写好了答复，${mayRelease ? '等您审核' : '等审核'}`}
        >
          在下面的“案情”里看全文。
        </Notice>
      )}
      {matter.reassignAsked === '' ? null : (
        <Notice tone="warn" title="职工申请换承办人">
          {matter.reassignAsked}
        </Notice>
      )}
      {matter.upgradeAsked === '' ? null : (
        <Notice tone="warn" title="职工申请由律师代理">
          {matter.upgradeAsked}
        </Notice>
      )}
      {unanswered === 0 ? null : (
        <Notice tone="warn" title={`有 ${unanswered} 件投诉没有答复`}>
          在下面的“案情”里答复。
        </Notice>
      )}
      {objection === null || matter.state !== 'reviewing' ? null : (
        <Notice
          tone="warn"
          title={`职工对${objection.against === 'refused' ? '不予援助' : '终止援助'}有异议`}
        >
          {`${objection.reasons}。异议由另一位审查员决定（法律援助法第49条）。`}
        </Notice>
      )}
      {matter.papersOwedBy === '' ? null : (
        <Notice tone="warn" title="先行援助，材料还没补">
          {`职工应当在 ${sayDay(matter.papersOwedBy, dayOf(now))} 前补齐。`}
        </Notice>
      )}
      {matter.state !== 'supplementing' ? null : (
        <Notice icon="attach" title="已请职工补">
          {matter.papersAsked.map(({ label }) => label).join('、')}
        </Notice>
      )}
      {referral === null ? null : (
        <Notice icon="transfer" title={`转给${referral.receiver}`}>
          {`${referral.received ? '对方已接收' : '等对方确认'}。${referral.reasons}`}
        </Notice>
      )}
      {termination === null ? null : (
        <Notice icon="ban" title="已终止援助">
          {`${termination.ground}。${termination.reasons}`}
        </Notice>
      )}
    </View>
  );
}

function DoorNotice({ door }: { door: NonNullable<MatterView['triage']['door']> }) {
  return (
    <Notice
      tone="warn"
      title={`请同时联系${door.name}`}
      actions={
        door.phone === '' ? undefined : (
          <Button size="small" icon="phone" onPress={() => void callPhone(door.phone)}>
            {`拨打 ${door.phone}`}
          </Button>
        )
      }
    >
      {door.why}
    </Notice>
  );
}

import { isOpen, openingText, STANDARD_HOURS } from '@domain/law/opening-hours';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { office } from '@/office.config';
import { useNow } from '@/platform/now';
import { callPhone } from '@/platform/phone';
import { StationPart } from '@/stations/StationPart';
import { useStations, useWorkingCalendar } from '@/stations/use-stations';

/** The hotline, whether somebody answers now, and the station this person goes to. */
export function HotlineCard() {
  const { station } = useStations();
  const calendar = useWorkingCalendar();
  const now = useNow();
  const { union } = office.hotlines;
  const hours = station?.hours ?? STANDARD_HOURS;
  const open = isOpen(now, hours, calendar);
  return (
    <Card flush>
      <Cell
        icon="phone-call"
        iconTone={open ? 'ok' : 'ink'}
        title={`${union.number} ${union.name}`}
        note={openingText(now, hours, calendar)}
        end={open ? <Tag tone="ok">可拨打</Tag> : <Tag>休息中</Tag>}
        label={`拨打 ${union.number} ${union.name}`}
        onPress={() => void callPhone(union.number)}
      />
      <StationPart now={now} />
    </Card>
  );
}

import { Page } from '@/components/layout/Page';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { office } from '@/office.config';
import { callPhone } from '@/platform/phone';

/** The home tab. */
export default function HomePage() {
  const { union } = office.hotlines;
  const { days, from, to } = office.hours;
  return (
    <Page title={`${office.unionName} · ${office.appName}`} tab="home">
      <Card flush>
        <Cell
          icon="phone-call"
          iconTone="ok"
          title={`${union.number} ${union.name}`}
          note={`${days} ${from}–${to} 有人接听`}
          end={<Tag tone="ok">可拨打</Tag>}
          label={`拨打 ${union.number} ${union.name}`}
          onPress={() => void callPhone(union.number)}
        />
      </Card>
    </Page>
  );
}

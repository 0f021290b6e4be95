import { office, people } from '@contracts/directory';
import type { Role } from '@domain/people/roles';
import { useQuery } from '@/api/use-query';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Tag } from '@/components/show/Tag';
import { go } from '@/platform/navigate';

const INVITE = '/packages/admin/invitations/index';

/** What a new office needs before the first worker comes, in its order; gone as soon as all of it is there. */
export function BeginPart() {
  const places = useQuery(office, {}, { isEmpty: () => false });
  const colleagues = useQuery(people, {}, { isEmpty: () => false });
  // a large office has begun long ago
  if (!places.data || !colleagues.data || colleagues.data.next !== undefined) return null;
  const { stations } = places.data;
  const has = (...roles: Role[]) =>
    colleagues.data.items.some((one) => roles.some((role) => one.roles.includes(role)));
  const steps = [
    {
      title: '加第一个站点',
      note: '一般是区总工会。没有站点，职工还不能提交',
      path: '/packages/admin/stations/index',
      done: stations.length > 0,
    },
    {
      title: '邀请工作人员',
      note: '首次查看、答复、登记来电来访',
      path: INVITE,
      done: has('staff'),
    },
    { title: '邀请审查员', note: '给不给援助由他决定', path: INVITE, done: has('reviewer') },
    {
      title: '邀请律师',
      note: '合作律所的律师，先在“律所”里加上他的律所',
      path: INVITE,
      done: has('lawyer', 'expert'),
    },
  ];
  if (steps.every(({ done }) => done)) return null;
  return (
    <Section title="开始之前" note="按顺序做，就能接第一件事项">
      <Card flush>
        {steps.map(({ title, note, path, done }) => (
          <Cell
            key={title}
            icon={done ? 'circle-check' : 'circle'}
            iconTone={done ? 'ok' : 'ink'}
            title={title}
            note={note}
            end={done ? <Tag tone="ok">好了</Tag> : undefined}
            onPress={() => go(path)}
          />
        ))}
      </Card>
    </Section>
  );
}

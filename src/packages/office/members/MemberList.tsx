import { View } from '@tarojs/components';
import type { OutputOf } from '@contracts/action';
import { type members, setRepresentative } from '@contracts/handling';
import type { Paged } from '@/api/use-paged';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { SubmitError } from '@/components/state/SubmitError';
import { sayMoney } from '@/format/money';
import { useGrowing } from '@/handling/rows/use-growing';
import { openMatter } from '../rows/open-matter';
import './members.scss';

type Member = OutputOf<typeof members>['items'][number];

interface MemberListProps {
  leadId: string;
  list: Paged<Member>;
}

/** Who belongs to it, with his own number and sum; representatives speak for all. */
export function MemberList({ leadId, list }: MemberListProps) {
  const { submit, busy, error } = useSubmit(setRepresentative);
  const shown = useGrowing(list.items.length);
  const choose = async ({ matterId, representative }: Member) => {
    const input = { leadId, memberId: matterId, representative: !representative };
    if (await submit(input)) list.reload();
  };
  return (
    <Section title="职工">
      <SubmitError failure={error} />
      {list.status === 'empty' ? (
        <EmptyState icon="users" title="还没有登记职工">
          登记一位，这里就多一行：编号、金额、是不是代表。
        </EmptyState>
      ) : (
        <Card flush>
          {list.items.slice(0, shown).map((member) => (
            <View className="o-member" key={member.matterId}>
              <Cell
                title={
                  <Stack direction="row" gap={8} align="center">
                    <View>{member.name}</View>
                    {member.representative ? <Tag tone="brand">代表</Tag> : null}
                  </Stack>
                }
                note={[member.number, sayMoney(member.claimAmount)]
                  .filter((part) => part !== '')
                  .join(' · ')}
                onPress={() => openMatter({ id: member.matterId })}
              />
              <View className="o-member-action">
                <Button
                  size="small"
                  kind="quiet"
                  busy={busy}
                  label={`${member.representative ? '不再让' : '让'}${member.name}当代表`}
                  onPress={() => void choose(member)}
                >
                  {member.representative ? '不当代表' : '当代表'}
                </Button>
              </View>
            </View>
          ))}
        </Card>
      )}
      {list.status === 'empty' ? null : <ListEnd list={list} />}
    </Section>
  );
}

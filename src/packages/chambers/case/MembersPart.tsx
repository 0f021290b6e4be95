import { View } from '@tarojs/components';
import { members } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { sayMoney } from '@/format/money';
import { STATES } from '@domain/matter/states';

/** The workers of a collective case, each with his own number and claim. */
export function MembersPart({ leadId }: { leadId: string }) {
  const list = usePaged(members, { leadId });
  if (list.status === 'empty') {
    return (
      <EmptyState icon="users" title="还没有登记职工">
        工作人员登记后，名单和各自的金额会在这里。
      </EmptyState>
    );
  }
  return (
    <View>
      <Card flush>
        {list.items.map(({ matterId, number, name, claimAmount, wants, representative, state }) => (
          <Cell
            key={matterId}
            title={name}
            note={[number, wants, state === 'joined' ? '' : STATES[state].label]
              .filter((part) => part !== '')
              .join(' · ')}
            end={
              <>
                {representative ? <Tag tone="brand">代表</Tag> : null}
                {claimAmount === '' ? '金额没有填' : sayMoney(claimAmount)}
              </>
            }
          />
        ))}
      </Card>
      <ListEnd list={list} />
    </View>
  );
}

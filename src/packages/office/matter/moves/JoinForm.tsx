import { View } from '@tarojs/components';
import { useState } from 'react';
import { joinCollective, search } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import { SearchBar } from '@/components/input/SearchBar';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Icon } from '@/components/Icon';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import type { MoveProps } from '@/handling/moves/move-props';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';
import { titleOf } from '@/format/title';

/** Joins a single matter to a collective one, found by the employer or its number. */
export function JoinForm(props: MoveProps) {
  const { matter, onClose } = props;
  const move = useMove(joinCollective, props);
  const [typed, setTyped] = useState(matter.respondents[0]?.name ?? '');
  const [sought, setSought] = useState(typed);
  const [leadId, setLeadId] = useState('');
  const query = useQuery(search, sought === '' ? null : { text: sought }, {
    isEmpty: ({ items }) => !items.some(({ lead, id }) => lead && id !== matter.id),
  });
  return (
    <MoveSheet
      title="并入集体事项"
      verb="并入"
      move={move}
      onClose={onClose}
      onSend={() => {
        if (leadId !== '') void move.send({ matterId: matter.id, leadId });
      }}
    >
      <SearchBar
        label="找集体事项"
        placeholder="单位名称或集体事项的编号"
        value={typed}
        onChange={setTyped}
        onSearch={() => setSought(typed.trim())}
      />
      {sought === '' ? (
        <View className="o-quiet">输入单位名称或编号，按回车查找。</View>
      ) : (
        <Loaded
          query={query}
          shape="list"
          empty={<EmptyState icon="users" title="没有找到集体事项" />}
        >
          {({ items }) => (
            <Card flush>
              {items
                .filter(({ lead, id }) => lead && id !== matter.id)
                .map(({ id, summary, number, memberCount }) => (
                  <Cell
                    key={id}
                    title={titleOf(summary)}
                    note={`${number} · ${memberCount} 人`}
                    end={leadId === id ? <Icon name="check" /> : undefined}
                    onPress={() => setLeadId(id)}
                  />
                ))}
            </Card>
          )}
        </Loaded>
      )}
    </MoveSheet>
  );
}

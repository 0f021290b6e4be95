import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { groups } from '@contracts/handling';
import { usePaged } from '@/api/use-paged';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ListEnd } from '@/components/state/ListEnd';
import { Notice } from '@/components/state/Notice';
import { go } from '@/platform/navigate';
import { OfficePage } from '../frame/OfficePage';
import { GroupForm } from './GroupForm';
import './groups.scss';

type Group = OutputOf<typeof groups>['items'][number];

const NOTHING = {};
const NEW: Pick<Group, 'id' | 'name'> = { id: '', name: '' };

/** The WeChat groups the station answers in: a card is shared into each, questions come back as matters. */
export default function GroupsPage() {
  const list = usePaged(groups, NOTHING);
  const [edited, setEdited] = useState<Pick<Group, 'id' | 'name'> | null>(null);
  const share = ({ token, name }: Pick<Group, 'token' | 'name'>) =>
    go('/packages/office/card/index', { kind: 'group', token, name });
  return (
    <OfficePage title="咨询群" place="/packages/office/groups/index">
      <View className="o-head">咨询群</View>
      <Section>
        <Notice>
          把提问卡片发到群里，职工从卡片里提问，每个问题都有编号。卡片上不写任何人的事。
        </Notice>
        {list.status === 'empty' ? (
          <EmptyState icon="messages" title="还没有咨询群">
            先起个名字，再把提问卡片发到群里。
          </EmptyState>
        ) : (
          list.items.map((group) => (
            <Card flush key={group.id}>
              <Cell
                icon="messages"
                iconTone="brand"
                title={group.name}
                note={`${group.matters} 个问题`}
                end={
                  group.bound ? (
                    <Tag tone="ok" icon="check">
                      已关联
                    </Tag>
                  ) : (
                    <Tag>还没人打开卡片</Tag>
                  )
                }
              />
              <View className="o-group-actions">
                <Button size="small" icon="share" onPress={() => share(group)}>
                  发提问卡片
                </Button>
                <Button size="small" kind="quiet" onPress={() => setEdited(group)}>
                  改名
                </Button>
              </View>
            </Card>
          ))
        )}
        {list.status === 'empty' ? null : <ListEnd list={list} />}
        <Button kind="primary" size="main" icon="plus" onPress={() => setEdited(NEW)}>
          加一个群
        </Button>
      </Section>
      {edited === null ? null : (
        <GroupForm
          group={edited}
          onClose={() => setEdited(null)}
          onSaved={(saved) => {
            setEdited(null);
            list.reload();
            if (edited.id === '') share(saved);
          }}
        />
      )}
    </OfficePage>
  );
}

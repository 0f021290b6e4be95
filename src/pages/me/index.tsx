import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useEffect } from 'react';
import { Switch } from '@/components/input/Switch';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Page } from '@/components/layout/Page';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { Loaded } from '@/components/state/Loaded';
import { office } from '@/office.config';
import { useMe } from '@/people/use-me';
import { go } from '@/platform/navigate';
import { callPhone } from '@/platform/phone';
import { setTextSize, useTextSize } from '@/platform/text-size';
import { Appointed } from './Appointed';
import { doorsFor } from './office-doors';

/** The me tab: messages, one's own data, how the program looks, and the doors of those who work here. */
export default function MePage() {
  const query = useMe();
  const { data, reload, refreshing } = query;
  const large = useTextSize() === 'large';
  const { union, legalAid } = office.hotlines;
  const unread = data?.unread ?? 0;
  usePullDownRefresh(reload);
  useEffect(() => {
    if (!refreshing) stopPullDownRefresh();
  }, [refreshing]);
  return (
    <Page title="我的" tab="me">
      <Stack gap={16}>
        <Loaded query={query} shape="list">
          {({ known, name, phone, roles }) => (
            <Stack gap={16}>
              {roles.includes('admin') && !known ? <Appointed /> : null}
              <Card flush>
                <Cell
                  icon="user"
                  iconTone="brand"
                  title={name === '' ? '还没有填姓名' : name}
                  note={phone === '' ? '第一次提交时再填就行' : phone}
                  label="我的资料"
                  onPress={() => go('/packages/me/profile/index')}
                />
                <Cell
                  icon="bell"
                  title="消息"
                  note="进展、补材料、期限，都在这里"
                  end={unread > 0 ? <Tag tone="warn">{`${unread} 条未读`}</Tag> : undefined}
                  onPress={() => go('/packages/me/inbox/index')}
                />
              </Card>
              {doorsFor(roles).length === 0 || !known ? null : (
                <Section title="我的工作">
                  <Card flush>
                    {doorsFor(roles).map(({ path, icon, title, note }) => (
                      <Cell
                        key={path}
                        icon={icon}
                        iconTone="brand"
                        title={title}
                        note={note}
                        onPress={() => go(path)}
                      />
                    ))}
                  </Card>
                </Section>
              )}
            </Stack>
          )}
        </Loaded>
        <Section title="看得舒服一点">
          <Card flush>
            <Cell
              icon="text-size"
              title="大字"
              note="全部文字放大"
              end={
                <Switch
                  label="大字"
                  on={large}
                  onChange={(on) => setTextSize(on ? 'large' : 'normal')}
                />
              }
            />
            <Cell icon="moon" title="深色" note="跟着手机的设置走" />
          </Card>
        </Section>
        <Section title="我的资料归我管">
          <Card flush>
            <Cell
              icon="shield"
              title="我同意过的"
              note="每一项用来做什么，可以随时收回"
              onPress={() => go('/packages/me/consents/index')}
            />
            <Cell
              icon="lock"
              title="查看和删除我的资料"
              note="我们留了什么，一次看全；不想留可以删"
              onPress={() => go('/packages/me/privacy/index')}
            />
          </Card>
        </Section>
        <Section title="找人">
          <Card flush>
            {[union, legalAid].map(({ number, name }) => (
              <Cell
                key={number}
                icon="phone"
                title={`${number} ${name}`}
                onPress={() => void callPhone(number)}
              />
            ))}
            <Cell
              icon="user-plus"
              title="我有邀请码"
              note="工作人员、律师、专家、值班学生用它加入"
              onPress={() => go('/packages/me/join/index')}
            />
          </Card>
        </Section>
      </Stack>
    </Page>
  );
}

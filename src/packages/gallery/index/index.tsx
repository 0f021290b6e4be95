import { useState } from 'react';
import { CallFailure } from '@/api/call-failure';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { Choice, MultiChoice } from '@/components/input/Choice';
import { DateInput } from '@/components/input/DateInput';
import { MoneyInput } from '@/components/input/MoneyInput';
import { NumberInput } from '@/components/input/NumberInput';
import { Rating } from '@/components/input/Rating';
import { SearchBar } from '@/components/input/SearchBar';
import { Segmented } from '@/components/input/Segmented';
import { Select } from '@/components/input/Select';
import { Switch } from '@/components/input/Switch';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { TextLink } from '@/components/input/TextLink';
import { BottomBar } from '@/components/layout/BottomBar';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Confirm } from '@/components/layout/Confirm';
import { Facts } from '@/components/layout/Facts';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Result } from '@/components/layout/Result';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { ClockLine } from '@/components/matter/ClockLine';
import { Countdown } from '@/components/matter/Countdown';
import { PromiseCard } from '@/components/matter/PromiseCard';
import { QueueItem } from '@/components/matter/QueueItem';
import { Timeline } from '@/components/matter/Timeline';
import { Bars } from '@/components/show/Bars';
import { Highlighted } from '@/components/show/Highlighted';
import { Masked } from '@/components/show/Masked';
import { Steps } from '@/components/show/Steps';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { ErrorState } from '@/components/state/ErrorState';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Notice } from '@/components/state/Notice';
import { Skeleton } from '@/components/state/Skeleton';
import { SubmitError } from '@/components/state/SubmitError';
import { now } from '@/platform/now';

const AREAS = [
  { value: 'hr', label: '人事' },
  { value: 'pay', label: '工资', hint: '包括加班费' },
  { value: 'injury', label: '工伤' },
] as const;

type Area = (typeof AREAS)[number]['value'];

const HOUR = 3_600_000;

/** Every part in one place, to look at and to test. Built only with KIT_GALLERY=1, never shipped. */
export default function GalleryPage() {
  const [facts, setFacts] = useState('我在厂里做了两年半，还有三个月工资没发。');
  const [name, setName] = useState('');
  const [count, setCount] = useState<number | null>(22);
  const [money, setMoney] = useState('260000');
  const [day, setDay] = useState('');
  const [area, setArea] = useState<Area | ''>('');
  const [areas, setAreas] = useState<Area[]>(['pay']);
  const [agreed, setAgreed] = useState(false);
  const [on, setOn] = useState(true);
  const [stars, setStars] = useState(4);
  const [words, setWords] = useState('');
  const [view, setView] = useState('open');
  const [asking, setAsking] = useState(false);
  const [tapped, setTapped] = useState(0);
  const failure = new CallFailure({
    code: 'INTERNAL',
    message: '出了点问题，我们已记录。请稍后再试。',
    traceId: '7K4Q-21',
  });
  return (
    <Page
      title="部件"
      footer={
        <BottomBar
          note="提交后不能再改"
          more={
            <>
              <Button onPress={() => setAsking(true)}>有冲突</Button>
              <Button kind="quiet" onPress={() => setTapped(tapped + 1)}>
                暂不能接
              </Button>
            </>
          }
        >
          <Button kind="primary" size="main" onPress={() => setTapped(tapped + 1)}>
            {`下一步：用人单位 ${tapped}`}
          </Button>
        </BottomBar>
      }
    >
      <Steps current={1} total={5} saved="已保存 14:32" />
      <ErrorSummary errors={name === '错' ? [{ path: 'name', message: '请填写姓名' }] : []} />
      <Headline
        title="发生了什么事？"
        note="像跟朋友说话一样写，写错字没关系。"
        end={<UrgentTag />}
      />
      <Section>
        <TextArea name="facts" label="事情经过" value={facts} onChange={setFacts} />
        <Card tone="soft">
          <Notice
            icon="sparkles"
            title="我们理解为：拖欠工资"
            actions={
              <>
                <Button size="small" kind="quiet" icon="check" onPress={() => setTapped(1)}>
                  对，就是这个
                </Button>
                <Button size="small" kind="quiet" onPress={() => setTapped(2)}>
                  换一个
                </Button>
              </>
            }
          >
            因为您提到“三个月工资没发”。
          </Notice>
        </Card>
        <Card>
          <Highlighted text={facts} marks={[{ from: 10, to: 18 }]} />
        </Card>
        <TextInput
          name="name"
          label="姓名"
          value={name}
          onChange={setName}
          hint="和身份证上一样"
          error={name === '' ? '请填写姓名' : undefined}
        />
        <NumberInput
          name="count"
          label="一起来的人数"
          unit="人"
          value={count}
          onChange={setCount}
          optional
        />
        <MoneyInput name="money" label="欠了多少工资" value={money} onChange={setMoney} />
        <DateInput name="day" label="最后一天上班" value={day} onChange={setDay} />
        <Select name="area" label="哪方面的事" options={AREAS} value={area} onChange={setArea} />
        <Choice name="one" label="选一个" options={AREAS} value={area} onChange={setArea} />
        <MultiChoice
          name="many"
          label="可以多选"
          options={AREAS}
          value={areas}
          onChange={setAreas}
        />
        <Rating name="stars" label="您满意吗" value={stars} onChange={setStars} />
        <Checkbox name="agreed" checked={agreed} onChange={setAgreed}>
          我同意把这些内容交给承办律师看
        </Checkbox>
        <SearchBar
          label="搜索"
          placeholder="遇到了什么问题？试试“双倍工资”"
          value={words}
          onChange={setWords}
          onSearch={() => setTapped(3)}
        />
        <Segmented
          label="看哪些"
          value={view}
          onChange={setView}
          segments={[
            { value: 'open', label: '进行中', count: 2 },
            { value: 'closed', label: '办完的' },
          ]}
        />
      </Section>
      <Section
        title="我的事项"
        action={
          <TextLink arrow onPress={() => setTapped(4)}>
            全部
          </TextLink>
        }
      >
        <PromiseCard
          who="承办律师"
          what="准备仲裁材料"
          byWhen="约定 11月25日（周三）前给您看仲裁申请书"
          actions={
            <>
              <Button kind="on-brand" icon="message" onPress={() => setTapped(5)}>
                发消息
              </Button>
              <Button kind="on-brand-quiet" icon="attach" onPress={() => setTapped(6)}>
                补材料
              </Button>
            </>
          }
        />
        <Card flush>
          <ClockLine
            what="仲裁时效"
            left="还剩 208 天"
            note="最晚 2027年6月17日"
            pressing
            onPress={() => setTapped(7)}
          />
          <Cell
            icon="phone-call"
            iconTone="ok"
            title="12351 职工热线"
            note="今天 8:30–17:30 有人接听"
            end={
              <Tag tone="ok" icon="check">
                可拨打
              </Tag>
            }
          />
          <Cell title="大字模式" end={<Switch label="大字模式" on={on} onChange={setOn} />} />
        </Card>
        <Card tone="flag">
          <Stack gap={8}>
            <Stack direction="wrap" gap={8}>
              <UrgentTag />
              <Tag tone="brand">劳动报酬</Tag>
              <Tag tone="warn" icon="alert">
                等您补材料
              </Tag>
              <Tag>已归档</Tag>
            </Stack>
            <Countdown what="答复" startedAt={now() - HOUR} dueAt={now() + 1.9 * HOUR} />
          </Stack>
        </Card>
        <Card>
          <Bars
            bars={[
              { label: '专长：劳动报酬', share: 0.92, value: '+3.0' },
              { label: '距离 4.1 公里', share: 0.5, value: '+1.2' },
            ]}
          />
        </Card>
        <Card>
          <Facts
            facts={[
              { name: '事项', value: '女职工特殊保护' },
              {
                name: '电话',
                value: <Masked masked="138****0007" what="手机号" onReveal={() => setTapped(8)} />,
              },
            ]}
          />
        </Card>
        <Card flush>
          <QueueItem
            sense="孕期请假被拒，随后被辞退"
            facts={['1121-PH-7K4Q-3', '女职工', '小程序']}
            promise="还剩 1 小时 20 分"
            step="待审查"
            urgent
            pressing
            chosen
            onPress={() => setTapped(9)}
          />
          <QueueItem
            sense="生育津贴差额"
            facts={['1120-CA-9XQ2-1', '女职工']}
            promise="今天 17:30"
            step="待首次查看"
            onPress={() => setTapped(10)}
          />
        </Card>
        <Card>
          <Timeline
            entries={[
              {
                id: '1',
                icon: 'gavel',
                title: '进入仲裁准备',
                when: '今天 10:20',
                note: '承办律师收到您的诊断证明和工资流水',
              },
              {
                id: '2',
                icon: 'user-check',
                title: '律师接受指派',
                when: '11月20日',
                note: '女职工保护专长，离您 3.2 公里',
              },
              { id: '3', icon: 'circle-check', title: '审查通过：给予援助', when: '11月19日' },
            ]}
          />
        </Card>
      </Section>
      <Section title="状态">
        <Notice tone="ok" title="已经收到">
          今天 17:30 前有人给您答复。
        </Notice>
        <Notice tone="warn">还差一份工资流水。</Notice>
        <Notice tone="flag" title="时间很紧">
          最晚 11月27日（周五）要申请仲裁。
        </Notice>
        <SubmitError failure={failure} onRetry={() => setTapped(11)} />
        <EmptyState
          icon="inbox"
          title="您的事项会在这里"
          action={<Button onPress={() => setTapped(12)}>问一问</Button>}
        >
          有事就问，不用想好再来。
        </EmptyState>
        <ErrorState failure={failure} onRetry={() => setTapped(13)} />
        <Skeleton shape="list" count={2} />
        <Result title="已经收到您的申请">今天 17:30 前有人给您答复。</Result>
      </Section>
      <Confirm
        open={asking}
        title="真的有冲突？"
        action="有冲突"
        danger
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        选了以后，这件事会转给别的律师。
      </Confirm>
    </Page>
  );
}

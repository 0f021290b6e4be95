import { View } from '@tarojs/components';
import type { DraftContent } from '@contracts/shapes/draft';
import { Choice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { Select } from '@/components/input/Select';
import { Stack } from '@/components/layout/Stack';
import { CONSENTS } from '@domain/privacy/consents';

type Statistics = NonNullable<DraftContent['statistics']>;

interface StatisticsFieldsProps {
  value: Statistics;
  onChange: (value: Statistics) => void;
  errors: Readonly<Record<string, string>>;
}

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
] as const;

const HOUSEHOLDS = [
  { value: 'local-urban', label: '本市城镇' },
  { value: 'local-rural', label: '本市农村' },
  { value: 'other-urban', label: '外地城镇' },
  { value: 'other-rural', label: '外地农村' },
] as const;

const TRADES = [
  '制造',
  '建筑',
  '餐饮住宿',
  '批发零售',
  '物流快递',
  '外卖网约',
  '家政保洁',
  '安保物业',
  '医疗教育',
  '信息技术',
  '金融',
  '其他',
].map((trade) => ({ value: trade, label: trade }));

const said = (fact: boolean | undefined) => (fact === undefined ? '' : fact ? 'yes' : 'no');

/** Facts for the yearly figures; each may be left out, and says what it is for. */
export function StatisticsFields({ value, onChange, errors }: StatisticsFieldsProps) {
  const set = (part: Statistics) => onChange({ ...value, ...part });
  return (
    <Stack gap={16}>
      <View className="people-purpose">{CONSENTS.statistics.text}</View>
      <Choice
        name="statistics.sex"
        label="性别"
        hint="用来统计女职工得到了多少帮助。"
        optional
        value={value.sex ?? ''}
        onChange={(sex) => set({ sex })}
        options={[
          { value: 'female', label: '女' },
          { value: 'male', label: '男' },
        ]}
      />
      <NumberInput
        name="statistics.birthYear"
        label="出生年份"
        hint="用来统计各年龄段，例如 1990。"
        optional
        unit="年"
        largest={2100}
        value={value.birthYear ?? null}
        onChange={(year) => set({ birthYear: year ?? undefined })}
        error={errors['statistics.birthYear']}
      />
      <Choice
        name="statistics.migrant"
        label="是不是农民工"
        hint="用来统计帮到了多少农民工。"
        optional
        value={said(value.migrant)}
        onChange={(answer) => set({ migrant: answer === 'yes' })}
        options={YES_NO}
      />
      <Choice
        name="statistics.unionMember"
        label="是不是工会会员"
        hint="不是会员也一样办理。"
        optional
        value={said(value.unionMember)}
        onChange={(answer) => set({ unionMember: answer === 'yes' })}
        options={YES_NO}
      />
      <Select
        name="statistics.household"
        label="户口在哪里"
        hint="用来统计本地和外地职工。"
        optional
        placeholder="请选择"
        value={value.household ?? ''}
        onChange={(household) => set({ household })}
        options={HOUSEHOLDS}
      />
      <Select
        name="statistics.trade"
        label="行业"
        hint="用来看哪些行业的问题多。"
        optional
        placeholder="请选择"
        value={value.trade ?? ''}
        onChange={(trade) => set({ trade })}
        options={TRADES}
      />
    </Stack>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { corrections } from '@contracts/triage';
import { useQuery } from '@/api/use-query';
import { Segmented } from '@/components/input/Segmented';
import { Select } from '@/components/input/Select';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { now } from '@/platform/now';
import { CONFUSION_PART_IDS, CONFUSION_PARTS, type ConfusionPart } from '@domain/triage/confusion';
import { AdminPage } from '../frame/AdminPage';
import { CellSheet, type ChosenCell } from './CellSheet';
import { ConfusionTable } from './ConfusionTable';
import { ExportButton } from './ExportButton';
import { lastMonths } from './months';

const PARTS = CONFUSION_PART_IDS.map((value) => ({ value, label: CONFUSION_PARTS[value] }));

/** What the first look understood against what people made of it, month by month. */
export default function CorrectionsPage() {
  const months = lastMonths(now());
  const [month, setMonth] = useState(months[0]?.value ?? '');
  const [part, setPart] = useState<ConfusionPart>('topic');
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const query = useQuery(corrections, { month }, { isEmpty: ({ matters }) => matters === 0 });
  return (
    <AdminPage
      title="分诊更正"
      place="/packages/admin/corrections/index"
      note="左边是系统的判断，右边是工作人员更正后的。按事项收到的月份统计，用来改进分诊。"
      action={<ExportButton month={month} />}
    >
      <View className="a-filter">
        <Select
          name="month"
          label="哪个月收到的"
          options={months}
          value={month}
          onChange={setMonth}
        />
      </View>
      <Loaded
        query={query}
        shape="list"
        empty={<EmptyState icon="switch" title="这个月没有收到事项" />}
      >
        {(data) => (
          <>
            <View className="a-note">
              {`收到 ${data.matters} 件，更正 ${data.corrected} 件，照旧 ${data.matters - data.corrected} 件。`}
            </View>
            <Segmented label="看哪一项" segments={PARTS} value={part} onChange={setPart} />
            <ConfusionTable
              part={part}
              cells={data[part]}
              onOpen={(cell) => setChosen({ ...cell, part, month })}
            />
          </>
        )}
      </Loaded>
      {chosen === null ? null : <CellSheet cell={chosen} onClose={() => setChosen(null)} />}
    </AdminPage>
  );
}

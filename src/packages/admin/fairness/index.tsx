import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { fairness } from '@contracts/assignment';
import { useQuery } from '@/api/use-query';
import { Select } from '@/components/input/Select';
import { Section } from '@/components/layout/Section';
import { EmptyState } from '@/components/state/EmptyState';
import { Loaded } from '@/components/state/Loaded';
import { Notice } from '@/components/state/Notice';
import { AdminPage } from '../frame/AdminPage';
import { MonthCharts } from './MonthCharts';
import { MonthTable } from './MonthTable';
import { type Figures, sayGini, sayHours, sayMonth } from './say-fairness';
import './fairness.scss';

/** How evenly the work falls: by lawyer and month, as charts and as a table. */
export default function FairnessPage() {
  const query = useQuery(fairness, {});
  return (
    <AdminPage
      title="派单均衡"
      place="/packages/admin/fairness/index"
      note="每位律师派了多少、接了多少、答复多快、跑多远。"
    >
      <Loaded query={query} shape="list">
        {(figures) => <Months figures={figures} />}
      </Loaded>
    </AdminPage>
  );
}

function Months({ figures: { months, lawyers } }: { figures: Figures }) {
  const [chosen, choose] = useState(months.at(-1)?.month ?? '');
  const rows = useMemo(
    () => lawyers.filter(({ month }) => month === chosen).sort((a, b) => b.offers - a.offers),
    [lawyers, chosen],
  );
  const month = months.find((one) => one.month === chosen);
  return (
    <View className="a-body">
      <View className="a-filter">
        <Select
          name="month"
          label="哪个月"
          options={[...months].reverse().map((one) => ({
            value: one.month,
            label: `${sayMonth(one.month)}（派单 ${one.offers}）`,
          }))}
          value={chosen}
          onChange={choose}
        />
      </View>
      {month === undefined ? null : (
        <Notice>
          {`派单 ${month.offers} 次，接了 ${month.accepted} 件，平均 ${sayHours(month.hours)}答复。${sayGini(month.gini, month.offers)}`}
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState icon="briefcase" title="这个月没有派单" />
      ) : (
        <>
          <MonthCharts rows={rows} />
          <Section title="每位律师">
            <MonthTable rows={rows} />
          </Section>
        </>
      )}
    </View>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { limits } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Loaded } from '@/components/state/Loaded';
import { AdminPage } from '../frame/AdminPage';
import { LimitSheet } from './LimitSheet';
import { type LimitRow, sayLimit } from './say-limit';

/** What the office promises, which it may change, and what the law sets, which it may not. */
export default function LimitsPage() {
  const query = useQuery(limits, {});
  const [chosen, choose] = useState<LimitRow | null>(null);
  return (
    <AdminPage
      title="期限"
      place="/packages/admin/limits/index"
      note="改了以后，新的承诺按新的算；已经答应的不变。"
    >
      <Loaded query={query} shape="list">
        {({ items }) => (
          <View className="a-two">
            <Section title="我们自己的承诺" note="可以改">
              <Card flush>
                {items
                  .filter(({ kind }) => kind === 'office')
                  .map((limit) => (
                    <Cell
                      key={limit.id}
                      title={limit.label}
                      note={noteOf(limit)}
                      end={sayLimit(limit.value, limit.unit)}
                      onPress={() => choose(limit)}
                    />
                  ))}
              </Card>
            </Section>
            <Section title="法律规定的" note="不能延长">
              <Card flush>
                {items
                  .filter(({ kind }) => kind === 'statutory')
                  .map((limit) => (
                    <Cell
                      key={limit.id}
                      title={limit.label}
                      note={limit.article}
                      end={sayLimit(limit.value, limit.unit)}
                    />
                  ))}
              </Card>
            </Section>
          </View>
        )}
      </Loaded>
      {chosen === null ? null : (
        <LimitSheet
          limit={chosen}
          onClose={() => choose(null)}
          onSaved={() => {
            choose(null);
            query.reload();
          }}
        />
      )}
    </AdminPage>
  );
}

function noteOf({ article, value, standard, unit }: LimitRow): string | undefined {
  const parts = [article, value === standard ? '' : `原来是 ${sayLimit(standard, unit)}`];
  return parts.filter((part) => part !== '').join(' · ') || undefined;
}

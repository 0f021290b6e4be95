import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Tag } from '@/components/show/Tag';
import { go } from '@/platform/navigate';
import type { OwnMatterPage } from './own-matter';

/** The collective matter his own belongs to: one case, many workers; each sees only his own data. */
export function LeadCard({ matter }: { matter: OwnMatterPage }) {
  const { lead, isLead } = matter;
  if (isLead)
    return (
      <Section title="集体事项">
        <Card flush>
          <Cell
            icon="users"
            iconTone="brand"
            title="您是代表人"
            note="这里的进展和共用材料，一起办的职工都能看到；各人的资料只有自己能看到。"
          />
        </Card>
      </Section>
    );
  if (lead === null) return null;
  return (
    <Section title="集体事项">
      <Card flush>
        <Cell
          icon="users"
          iconTone="brand"
          title={`和另外 ${Math.max(lead.memberCount - 1, 0)} 人一起办理`}
          note={`集体编号 ${lead.number}。下面的进展和共用材料大家都能看到，您的资料只有您能看到。`}
          end={lead.representative ? <Tag tone="brand">代表人</Tag> : undefined}
          onPress={
            lead.representative
              ? () => go('/packages/aid/matter/index', { id: lead.id })
              : undefined
          }
        />
      </Card>
    </Section>
  );
}

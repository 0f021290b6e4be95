import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { go } from '@/platform/navigate';
import { openMatter } from '../../rows/open-matter';
import type { MatterView } from '@/handling/matter-view';

/** The people of a collective matter, or the collective matter a single one belongs to. */
export function CollectiveSection({ matter }: { matter: MatterView }) {
  if (matter.lead) {
    return (
      <Section title="集体事项">
        <Card flush>
          <Cell
            icon="users"
            iconTone="brand"
            title={`${matter.memberCount} 位职工`}
            note="看名单和各自的金额，登记新来的人，选代表"
            onPress={() => go('/packages/office/members/index', { lead: matter.id })}
          />
        </Card>
      </Section>
    );
  }
  if (matter.leadId === '') return null;
  return (
    <Section title="集体事项">
      <Card flush>
        <Cell
          icon="merge"
          iconTone="brand"
          title={`已并入 ${matter.leadNumber}`}
          note="编号、材料和页面都还是他自己的"
          onPress={() => openMatter({ id: matter.leadId })}
        />
      </Card>
    </Section>
  );
}

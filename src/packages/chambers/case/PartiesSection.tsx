import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Tag } from '@/components/show/Tag';
import type { MatterView, Party } from '@/handling/matter-view';
import { PARTY_ROLES } from '@/handling/say-matter';
import { PartyValue } from '@/handling/sections/PartyValue';
import { sayStatistics } from '@/handling/sections/say-statistics';

const FIELDS = [
  { field: 'phone', name: '电话' },
  { field: 'idNumber', name: '身份证号' },
  { field: 'address', name: '住址' },
] as const;

/** The people of the case in full, as the handler may see them, and against whom it goes. */
export function PartiesSection({ matter }: { matter: MatterView }) {
  return (
    <Section title={matter.lead ? '代表' : '当事人'}>
      {matter.parties.map((party) => (
        <Card key={party.id}>
          <Facts reading facts={factsOf(party)} />
        </Card>
      ))}
      <Card>
        <Facts
          reading
          facts={[
            {
              name: '用人单位',
              value: matter.respondents.map(({ name }) => name).join('、') || '还不知道',
            },
          ]}
        />
      </Card>
    </Section>
  );
}

function factsOf(party: Party) {
  return [
    { name: PARTY_ROLES[party.role], value: party.name },
    ...FIELDS.map(({ field, name }) => ({
      name,
      value: (
        <PartyValue masked={party[field]} full={undefined} what={name} phone={field === 'phone'} />
      ),
    })),
    ...(party.relation === '' ? [] : [{ name: '关系', value: `职工的${party.relation}` }]),
    ...sayStatistics(party.statistics),
    {
      name: '微信',
      value: party.reachable ? '能收到消息' : <Tag tone="warn">没有关联，请打电话</Tag>,
    },
  ];
}

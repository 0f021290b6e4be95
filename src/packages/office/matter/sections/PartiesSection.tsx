import { useState } from 'react';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Tag } from '@/components/show/Tag';
import { useMe } from '../../frame/use-me';
import type { MatterView, Party } from '@/handling/matter-view';
import { PARTY_ROLES } from '@/handling/say-matter';
import { ClaimCode } from './ClaimCode';
import { type Asked, RevealSheet } from './RevealSheet';
import { PartyValue } from '@/handling/sections/PartyValue';
import { sayStatistics } from '@/handling/sections/say-statistics';

const FIELDS = [
  { field: 'phone', name: '电话' },
  { field: 'idNumber', name: '身份证号' },
  { field: 'address', name: '住址' },
] as const;

interface PartiesSectionProps {
  matter: MatterView;
  onAmend: () => void;
}

/** Who it concerns, masked; a value is shown in full for a stated reason. And against whom. */
export function PartiesSection({ matter, onAmend }: PartiesSectionProps) {
  const me = useMe();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  const mayReveal = me?.roles.some((role) => role === 'staff' || role === 'reviewer') ?? false;
  const mayIssue = !matter.lead && (me?.roles.includes('staff') ?? false);
  const value = (party: Party, field: Asked['field'], what: string) => (
    <PartyValue
      masked={party[field]}
      full={seen[`${party.id}.${field}`]}
      what={what}
      phone={field === 'phone'}
      onReveal={mayReveal ? () => setAsked({ partyId: party.id, field, what }) : undefined}
    />
  );
  return (
    <Section
      title={matter.lead ? '代表' : '当事人'}
      action={
        matter.actions.includes('amend') ? (
          <TextLink label="补充当事人和单位的资料" onPress={onAmend}>
            补充
          </TextLink>
        ) : undefined
      }
    >
      {matter.parties.map((party) => (
        <Card key={party.id}>
          <Facts
            reading
            facts={[
              { name: PARTY_ROLES[party.role], value: value(party, 'name', '姓名') },
              ...FIELDS.filter(({ field }) => party[field] !== '').map(({ field, name }) => ({
                name,
                value: value(party, field, name),
              })),
              ...(party.relation === ''
                ? []
                : [{ name: '关系', value: `职工的${party.relation}` }]),
              ...sayStatistics(party.statistics),
              {
                name: '微信',
                value: party.reachable ? '能收到消息' : <Tag tone="warn">没有关联，请打电话</Tag>,
              },
            ]}
          />
        </Card>
      ))}
      {mayIssue && matter.parties.some(({ role, reachable }) => role === 'worker' && !reachable) ? (
        <ClaimCode matterId={matter.id} />
      ) : null}
      <Card>
        <Facts
          reading
          facts={[
            {
              name: '用人单位',
              value: matter.respondents.map(({ name }) => name).join('、') || '还不知道',
            },
            ...(matter.lead
              ? []
              : [{ name: '交给合作律所', value: matter.outsideFirm ? '职工同意' : '没有同意' }]),
          ]}
        />
      </Card>
      <RevealSheet
        matterId={matter.id}
        asked={asked}
        onClose={() => setAsked(null)}
        onSeen={(one, full) => {
          setSeen({ ...seen, [`${one.partyId}.${one.field}`]: full });
          setAsked(null);
        }}
      />
    </Section>
  );
}

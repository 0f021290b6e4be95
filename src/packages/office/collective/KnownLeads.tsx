import { useEffect, useState } from 'react';
import { search } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { openMatter } from '../rows/open-matter';
import { titleOf } from '@/format/title';

/** A pause in typing after which it is looked up, in ms. */
const PAUSE = 600;
/** Shorter names find too much. */
const SHORTEST = 4;

/** Collective matters that exist against this employer already. */
export function KnownLeads({ respondentName }: { respondentName: string }) {
  const [sought, setSought] = useState('');
  const name = respondentName.trim();
  useEffect(() => {
    const timer = setTimeout(() => setSought(name.length < SHORTEST ? '' : name), PAUSE);
    return () => clearTimeout(timer);
  }, [name]);
  const query = useQuery(search, sought === '' ? null : { text: sought });
  const leads = sought === '' ? [] : (query.data?.items ?? []).filter(({ lead }) => lead);
  if (leads.length === 0) return null;
  return (
    <Section title="这个单位已经有集体事项">
      <Card flush>
        {leads.map(({ id, summary, number, memberCount }) => (
          <Cell
            key={id}
            icon="users"
            iconTone="brand"
            title={titleOf(summary)}
            note={`${number} · ${memberCount} 人`}
            onPress={() => openMatter({ id })}
          />
        ))}
      </Card>
    </Section>
  );
}

import type { OutputOf } from '@contracts/action';
import type { register } from '@contracts/handling';
import { Cell } from '@/components/layout/Cell';
import { Tag } from '@/components/show/Tag';
import { sayWhen } from '@/format/day';
import { forOffice } from '@/handling/rows/office-words';
import { now } from '@/platform/now';
import { CHANNELS } from '@domain/matter/matter';
import { TOPICS } from '@domain/triage/topics';

type Row = OutputOf<typeof register>['items'][number];

/** One entry of the bare register. */
export function RegisterCell({ row }: { row: Row }) {
  const { number, topic, channel, lead, memberCount, handler, stateLabel, createdAt } = row;
  const note = [
    TOPICS[topic].short,
    CHANNELS[channel],
    lead ? `集体 ${memberCount} 人` : '',
    handler === '' ? '' : `承办 ${handler}`,
    sayWhen(createdAt, now()),
  ];
  return (
    <Cell
      title={number}
      note={note.filter((part) => part !== '').join(' · ')}
      end={<Tag tone="brand">{forOffice(stateLabel)}</Tag>}
    />
  );
}

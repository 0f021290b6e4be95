import { View } from '@tarojs/components';
import { joinable, joinCollective } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { SubmitError } from '@/components/state/SubmitError';
import { openMatter } from '../rows/open-matter';
import './members.scss';
import { titleOf } from '@/format/title';

interface JoinableProps {
  leadId: string;
  onJoined: () => void;
}

/** Workers of the same employer who came alone; they keep number, page and papers when they are joined. */
export function Joinable({ leadId, onJoined }: JoinableProps) {
  const query = useQuery(joinable, leadId === '' ? null : { leadId });
  const { submit, busy, error } = useSubmit(joinCollective);
  const items = query.data?.items ?? [];
  if (items.length === 0 && error === null) return null;
  const join = async (matterId: string) => {
    if (!(await submit({ matterId, leadId }))) return;
    query.reload();
    onJoined();
  };
  return (
    <Section title="单独来的，可以并入" note="同一个单位">
      <SubmitError failure={error} />
      <Card flush>
        {items.map(({ id, summary, number, applicant }) => (
          <View className="o-member" key={id}>
            <Cell
              title={titleOf(summary)}
              note={`${applicant} · ${number}`}
              onPress={() => openMatter({ id })}
            />
            <View className="o-member-action">
              <Button
                size="small"
                busy={busy}
                label={`并入 ${number}`}
                onPress={() => void join(id)}
              >
                并入
              </Button>
            </View>
          </View>
        ))}
      </Card>
    </Section>
  );
}

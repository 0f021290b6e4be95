import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { assignInHouse, type candidates } from '@contracts/assignment';
import { TextArea } from '@/components/input/TextArea';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { toast } from '@/platform/toast';
import type { MatterView } from '@/handling/matter-view';
import { MoveSheet } from '@/handling/moves/MoveSheet';
import { useMove } from '@/handling/moves/use-move';
import { HANDLER_KINDS } from '@/handling/say-matter';
import type { MatterPageState } from '../use-matter-page';

type Person = OutputOf<typeof candidates>['inHouse'][number];

interface InHouseProps {
  people: readonly Person[];
  matter: MatterView;
  page: MatterPageState;
}

/** Who of the house could take it, with the reason written down. */
export function InHouse({ people, matter, page }: InHouseProps) {
  const [chosen, setChosen] = useState<Person | null>(null);
  if (people.length === 0) return null;
  return (
    <Section title="由本站办理">
      <Card flush>
        {people.map((person) => (
          <Cell
            key={person.personId}
            icon="user-check"
            title={person.name}
            note={HANDLER_KINDS[person.kind]}
            onPress={() => setChosen(person)}
          />
        ))}
      </Card>
      {chosen === null ? null : (
        <KeepForm person={chosen} matter={matter} page={page} onClose={() => setChosen(null)} />
      )}
    </Section>
  );
}

interface KeepFormProps {
  person: Person;
  matter: MatterView;
  page: MatterPageState;
  onClose: () => void;
}

function KeepForm({ person, matter, page, onClose }: KeepFormProps) {
  const [reasons, setReasons] = useState('');
  const move = useMove(assignInHouse, {
    onMoved: () => {
      toast(`已交给${person.name}`);
      onClose();
      page.setPart('case');
      page.changed();
    },
    onStale: page.query.reload,
  });
  return (
    <MoveSheet
      title={`由${person.name}办理`}
      verb="交给他办理"
      move={move}
      onClose={onClose}
      onSend={() => void move.send({ matterId: matter.id, personId: person.personId, reasons })}
    >
      <TextArea
        name="reasons"
        label="为什么由本站办理"
        rows={3}
        maxLength={300}
        value={reasons}
        onChange={setReasons}
        error={move.fieldErrors.reasons}
      />
    </MoveSheet>
  );
}

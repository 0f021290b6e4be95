import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Table, type TableColumn } from '@/components/layout/Table';
import { useWide } from '@/platform/wide';
import { type PersonRow, sayRoles } from './use-people';

interface PeopleListProps {
  people: readonly PersonRow[];
  onPress: (person: PersonRow) => void;
}

const COLUMNS: readonly TableColumn[] = [
  { name: '姓名', width: '1fr' },
  { name: '身份', width: '1.2fr' },
  { name: '站点或律所', width: '2fr' },
  { name: '手机号', width: '1.2fr' },
  { name: '在办', width: '64px', figures: true },
];

/** Who, what, where, and how much is in his hands. */
export function PeopleList({ people, onPress }: PeopleListProps) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {people.map((person) => (
          <Cell
            key={person.id}
            title={nameOf(person)}
            note={[sayRoles(person.roles), placeOf(person)]
              .filter((part) => part !== '')
              .join(' · ')}
            end={person.openMatters === 0 ? undefined : `在办 ${person.openMatters} 件`}
            onPress={() => onPress(person)}
          />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={people.map((person) => ({
        id: person.id,
        cells: [
          nameOf(person),
          sayRoles(person.roles),
          placeOf(person),
          person.phone,
          person.openMatters === 0 ? '' : `${person.openMatters} 件`,
        ],
        onPress: () => onPress(person),
      }))}
    />
  );
}

const nameOf = ({ name }: PersonRow): string => (name === '' ? '没有填姓名' : name);
const placeOf = ({ firmName, stationName }: PersonRow): string => firmName || stationName;

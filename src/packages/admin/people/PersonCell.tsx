import { Cell } from '@/components/layout/Cell';
import { type PersonRow, sayRoles } from './use-people';

/** Somebody in the list: who, what, where, and how much is in his hands. */
export function PersonCell({ person, onPress }: { person: PersonRow; onPress: () => void }) {
  const { name, roles, stationName, firmName, openMatters, phone } = person;
  return (
    <Cell
      title={name === '' ? '没有填姓名' : name}
      note={[sayRoles(roles), firmName || stationName, phone]
        .filter((part) => part !== '')
        .join(' · ')}
      end={openMatters === 0 ? undefined : `在办 ${openMatters} 件`}
      onPress={onPress}
    />
  );
}

import type { OutputOf } from '@contracts/action';
import type { respondents } from '@contracts/directory';
import { Cell } from '@/components/layout/Cell';

export type Respondent = OutputOf<typeof respondents>['items'][number];

/** An employer in the list: its other names, its group, how many matters name it. */
export function RespondentCell({
  respondent,
  onPress,
}: {
  respondent: Respondent;
  onPress: () => void;
}) {
  const { name, aliases, groupName, creditCode, matters } = respondent;
  const note = [
    aliases.length === 0 ? '' : `也叫${aliases.join('、')}`,
    groupName === '' ? '' : `属于${groupName}`,
    creditCode,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Cell
      title={name}
      note={note === '' ? undefined : note}
      end={matters === 0 ? undefined : `${matters} 件`}
      onPress={onPress}
    />
  );
}

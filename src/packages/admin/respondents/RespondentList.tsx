import { Card } from '@/components/layout/Card';
import { Table, type TableColumn } from '@/components/layout/Table';
import { useWide } from '@/platform/wide';
import { type Respondent, RespondentCell } from './RespondentCell';

interface RespondentListProps {
  respondents: readonly Respondent[];
  onPress: (respondent: Respondent) => void;
}

const COLUMNS: readonly TableColumn[] = [
  { name: '单位', width: '1.8fr' },
  { name: '也叫', width: '1.4fr' },
  { name: '集团', width: '1fr' },
  { name: '信用代码', width: '1.3fr' },
  { name: '事项', width: '64px', figures: true },
];

/** Employers with their other names, group and code, and how many matters name them. */
export function RespondentList({ respondents, onPress }: RespondentListProps) {
  const wide = useWide();
  if (!wide) {
    return (
      <Card flush>
        {respondents.map((one) => (
          <RespondentCell key={one.id} respondent={one} onPress={() => onPress(one)} />
        ))}
      </Card>
    );
  }
  return (
    <Table
      columns={COLUMNS}
      rows={respondents.map((one) => ({
        id: one.id,
        cells: [
          one.name,
          one.aliases.join('、'),
          one.groupName,
          one.creditCode,
          one.matters === 0 ? '' : `${one.matters} 件`,
        ],
        onPress: () => onPress(one),
      }))}
    />
  );
}

import { groups } from '@contracts/handling';
import { useQuery } from '@/api/use-query';
import { Select } from '@/components/input/Select';

interface GroupFieldProps {
  value: string;
  onChange: (groupId: string) => void;
  error: string | undefined;
}

const NOTHING = {};

/** Which of the station's groups the question was asked in. */
export function GroupField({ value, onChange, error }: GroupFieldProps) {
  const query = useQuery(groups, NOTHING);
  const options = (query.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      name="groupId"
      label="哪个群"
      optional
      hint={query.status === 'empty' ? '还没有登记过群，可以先到“咨询群”里加。' : undefined}
      options={options}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

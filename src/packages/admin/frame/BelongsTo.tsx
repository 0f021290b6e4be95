import { firms } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Select } from '@/components/input/Select';
import { useStations } from '@/stations/use-stations';
import { ROLES, type Role } from '@domain/people/roles';

interface BelongsToProps {
  roles: readonly Role[];
  stationId: string;
  firmId: string;
  onStation: (stationId: string) => void;
  onFirm: (firmId: string) => void;
  errors?: Readonly<Record<string, string>>;
}

const NONE = 'none';
const orNone = (id: string) => (id === '' ? NONE : id);
const orEmpty = (value: string) => (value === NONE ? '' : value);

/** The station or firm that goes with these roles; asked only where a role needs it. */
export function BelongsTo(props: BelongsToProps) {
  const { roles, stationId, firmId, onStation, onFirm, errors = {} } = props;
  const { stations } = useStations();
  const needs = roles.map((role) => ROLES[role].needs);
  const either = needs.includes('firmOrStation') || roles.includes('expert');
  const atStation = needs.includes('station') || either;
  return (
    <>
      {either ? <FirmField firmId={firmId} onFirm={onFirm} error={errors.firmId} /> : null}
      {atStation ? (
        <Select
          name="stationId"
          label="站点"
          hint={either ? '工会自己的律师选站点，律所的律师不用选。' : undefined}
          optional={!needs.includes('station')}
          options={[
            { value: NONE, label: '不属于哪个站点' },
            ...stations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={orNone(stationId)}
          onChange={(value) => onStation(orEmpty(value))}
          error={errors.stationId}
        />
      ) : null}
    </>
  );
}

interface FirmFieldProps {
  firmId: string;
  onFirm: (firmId: string) => void;
  error: string | undefined;
}

function FirmField({ firmId, onFirm, error }: FirmFieldProps) {
  const query = useQuery(firms, {}, { refreshOnShow: false });
  return (
    <Select
      name="firmId"
      label="律所"
      optional
      options={[
        { value: NONE, label: '不属于律所' },
        ...(query.data?.items ?? []).map(({ id, name, partner }) => ({
          value: id,
          label: name,
          hint: partner ? undefined : '不是合作律所',
        })),
      ]}
      value={orNone(firmId)}
      onChange={(value) => onFirm(orEmpty(value))}
      error={error}
    />
  );
}

import { Select } from '@/components/input/Select';
import { Stack } from '@/components/layout/Stack';
import { citiesAround, NATIONWIDE, type Place, provinces, type RegionCode } from './regions';

interface RegionFieldsProps {
  code: RegionCode;
  onChange: (code: RegionCode) => void;
  /** The whole country can be chosen too. */
  nationwide?: boolean;
  error?: string;
}

const COUNTRY: Place = { code: NATIONWIDE, name: '全国' };

/** A province, and a city of it where it has any. */
export function RegionFields({ code, onChange, nationwide = false, error }: RegionFieldsProps) {
  const cities = citiesAround(code);
  return (
    <Stack gap={16}>
      <Select
        name="province"
        label="省、自治区、直辖市"
        value={code === '' || code === NATIONWIDE ? code : `${code.slice(0, 2)}0000`}
        onChange={onChange}
        options={(nationwide ? [COUNTRY, ...provinces()] : provinces()).map(asOption)}
        error={error}
      />
      {cities.length === 0 ? null : (
        <Select
          name="city"
          label="市、州"
          optional
          hint="很多标准是市里定的，选上更准。"
          value={code.endsWith('0000') ? '' : code}
          onChange={onChange}
          options={cities.map(asOption)}
        />
      )}
    </Stack>
  );
}

const asOption = ({ code, name }: Place) => ({ value: code, label: name });

import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Choice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { Select } from '@/components/input/Select';
import { TextInput } from '@/components/input/TextInput';
import { BottomBar } from '@/components/layout/BottomBar';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { SubmitError } from '@/components/state/SubmitError';
import type { Station } from '@/stations/use-stations';
import { STATION_LEVELS } from '@domain/people/stations';
import { AdminPage } from '../frame/AdminPage';
import { HoursEditor } from './HoursEditor';
import { useStationForm } from './use-station-form';
import './station.scss';

interface StationFormProps {
  station: Station | null;
  stations: readonly Station[];
}

const LEVELS = (['district', 'street', 'enterprise'] as const).map((value) => ({
  value,
  label: STATION_LEVELS[value],
}));
const TOP = 'top';

/** All that is kept of a station. */
export function StationForm({ station, stations }: StationFormProps) {
  const { form, change, save, saving, mistakes, errorOf } = useStationForm(station, stations);
  return (
    <AdminPage
      title={station?.name ?? '加一个站点'}
      place="/packages/admin/stations/index"
      below
      footer={
        <BottomBar>
          <Button kind="primary" size="main" busy={saving.busy} onPress={() => void save()}>
            保存
          </Button>
        </BottomBar>
      }
    >
      {mistakes.length > 0 ? (
        <ErrorSummary errors={mistakes} />
      ) : (
        <SubmitError failure={saving.error} onRetry={() => void save()} />
      )}
      <View className="a-side k-fields">
        <TextInput
          name="name"
          label="站点名称"
          hint="职工看到的名字。"
          maxLength={40}
          value={form.name}
          onChange={(name) => change({ name })}
          error={errorOf('name')}
        />
        <TextInput
          name="code"
          label="站点代码"
          hint="两个大写字母，写在每件事项的编号里。"
          maxLength={2}
          value={form.code}
          onChange={(code) => change({ code: code.toUpperCase() })}
          error={errorOf('code')}
        />
      </View>
      <Choice
        name="level"
        label="级别"
        options={LEVELS}
        value={form.level}
        onChange={(level) => change({ level })}
        error={errorOf('level')}
      />
      <Select
        name="parentId"
        label="上级站点"
        hint="上级能看到这里的事项。"
        options={[
          { value: TOP, label: '没有上级（区一级）' },
          ...stations
            .filter(({ id }) => id !== station?.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={form.parentId === '' ? TOP : form.parentId}
        onChange={(value) => change({ parentId: value === TOP ? '' : value })}
        error={errorOf('parentId')}
      />
      <View className="a-side k-fields">
        <TextInput
          name="address"
          label="地址"
          hint="职工照着这个地址找来。"
          maxLength={120}
          value={form.address}
          onChange={(address) => change({ address })}
          error={errorOf('address')}
        />
        <TextInput
          name="phone"
          label="电话"
          hint="职工打得通的号码。"
          kind="phone"
          optional
          maxLength={20}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          error={errorOf('phone')}
        />
      </View>
      <View className="a-pair k-fields">
        <NumberInput
          name="lat"
          label="纬度"
          hint="例如 31.25"
          optional
          decimals={6}
          largest={90}
          value={form.lat}
          onChange={(lat) => change({ lat })}
          error={errorOf('lat')}
        />
        <NumberInput
          name="lng"
          label="经度"
          hint="例如 121.4"
          optional
          decimals={6}
          largest={180}
          value={form.lng}
          onChange={(lng) => change({ lng })}
          error={errorOf('lng')}
        />
      </View>
      <HoursEditor
        hours={form.hours}
        onChange={(hours) => change({ hours })}
        error={errorOf('hours')}
      />
    </AdminPage>
  );
}

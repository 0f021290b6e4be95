import { Choice, MultiChoice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { Stack } from '@/components/layout/Stack';
import { useStations } from '@/stations/use-stations';
import { DIALECT_IDS, DIALECTS } from '@domain/people/dialects';
import { TOPIC_IDS, TOPICS } from '@domain/triage/topics';
import { BRANCHES, type Branch, type CardForm } from './card-form';
import { HoursField } from './HoursField';
import { ConflictFields } from './ConflictFields';
import { LeaveFields } from './LeaveFields';

interface CardFieldsProps {
  form: CardForm;
  onChange: (part: Partial<CardForm>) => void;
  errors: Readonly<Record<string, string>>;
}

const SPECIALTIES = TOPIC_IDS.map((value) => ({ value, label: TOPICS[value].short }));
const BRANCH_IDS: readonly Branch[] = [
  'labour',
  'civil',
  'family',
  'tort',
  'administrative',
  'other',
];
const SEXES = [
  { value: 'female', label: '女' },
  { value: 'male', label: '男' },
  { value: 'unsaid', label: '不说' },
] as const;
const SPOKEN = DIALECT_IDS.map((value) => ({ value, label: DIALECTS[value] }));
const BRANCH_OPTIONS = BRANCH_IDS.map((value) => ({ value, label: BRANCHES[value] }));

/** All that a lawyer's card asks, for himself or for an admin. */
export function CardFields({ form, onChange, errors }: CardFieldsProps) {
  const { stations } = useStations();
  const chosen = TOPIC_IDS.filter((id) => form.specialties.includes(id));
  // specialties that this build has no name for stay on the card
  const unknown = form.specialties.filter((one) => !SPECIALTIES.some(({ value }) => value === one));
  return (
    <Stack gap={24}>
      <MultiChoice
        name="specialties"
        label="专长"
        hint="派单先看专长，请选真正常办的。"
        options={SPECIALTIES}
        value={chosen}
        onChange={(specialties) => onChange({ specialties: [...specialties, ...unknown] })}
        error={errors.specialties}
      />
      <NumberInput
        name="capacity"
        label="最多同时办几件"
        hint="到了这个数就不再派单。填 0 表示暂时不接。"
        unit="件"
        largest={60}
        value={form.capacity}
        onChange={(capacity) => onChange({ capacity })}
        error={errors.capacity}
      />
      <NumberInput
        name="licensedIn"
        label="哪一年开始执业"
        hint="年限会算进派单的经验分。"
        optional
        unit="年"
        largest={2100}
        value={form.licensedIn}
        onChange={(licensedIn) => onChange({ licensedIn })}
        error={errors.licensedIn}
      />
      <Choice
        name="sex"
        label="性别"
        hint="有的职工希望由女律师或男律师办理；不愿意说可以不选。"
        optional
        options={SEXES}
        value={form.sex === '' || form.sex === undefined ? 'unsaid' : form.sex}
        onChange={(sex) => onChange({ sex: sex === 'unsaid' ? '' : sex })}
        error={errors.sex}
      />
      <MultiChoice
        name="dialects"
        label="会说的方言"
        optional
        options={SPOKEN}
        value={form.dialects ?? []}
        onChange={(dialects) => onChange({ dialects })}
        error={errors.dialects}
      />
      <HoursField hours={form.hours} onChange={(hours) => onChange({ hours })} />
      <LeaveFields leave={form.leave} onChange={(leave) => onChange({ leave })} errors={errors} />
      <ConflictFields
        names={form.conflictNames}
        onChange={(conflictNames) => onChange({ conflictNames })}
        error={errors.conflictNames}
      />
      <MultiChoice
        name="stationIds"
        label="服务哪些站点"
        hint="都不选，就是全区都可以派。"
        optional
        options={stations.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.stationIds}
        onChange={(stationIds) => onChange({ stationIds })}
        error={errors.stationIds}
      />
      <MultiChoice
        name="branches"
        label="办哪些领域"
        options={BRANCH_OPTIONS}
        value={form.branches}
        onChange={(branches) => onChange({ branches })}
        error={errors.branches}
      />
    </Stack>
  );
}

import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { MultiChoice } from '@/components/input/Choice';
import { NumberInput } from '@/components/input/NumberInput';
import { Select } from '@/components/input/Select';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { FORM_IDS, FORMS } from '@domain/matter/forms';
import { TOPIC_IDS, TOPICS } from '@domain/triage/topics';
import { OfficePage } from '../frame/OfficePage';
import { KnownLeads } from './KnownLeads';
import { useOpening } from './use-opening';

const FORM_OPTIONS = FORM_IDS.map((value) => ({ value, label: FORMS[value].label }));
const TOPIC_OPTIONS = TOPIC_IDS.filter((id) => id !== 'not-labour').map((value) => ({
  value,
  label: TOPICS[value].label,
}));

/** Opens a collective matter: one employer, one case, many workers; the workers are written down next. */
export default function CollectivePage() {
  const { value, change, send, retry, busy, error, fieldErrors } = useOpening();
  return (
    <OfficePage title="集体事项" place="/packages/office/collective/index">
      <View className="o-head">开一件集体事项</View>
      <Stack gap={16}>
        <Notice>
          同一个单位、同样的事，来了几个人，就开一件。每个人还有自己的编号、金额和页面。已经开过的，写上单位名称就会出现。
        </Notice>
        <SubmitError failure={error} onRetry={() => void retry()} />
        <TextInput
          name="respondentName"
          label="单位名称"
          maxLength={60}
          value={value.respondentName}
          onChange={(respondentName) => change({ respondentName })}
          error={fieldErrors.respondentName}
        />
        <KnownLeads respondentName={value.respondentName} />
        <NumberInput
          name="peopleCount"
          label="大约多少人"
          unit="人"
          largest={9999}
          value={value.peopleCount}
          onChange={(peopleCount) => change({ peopleCount })}
          error={fieldErrors.peopleCount}
        />
        <TextArea
          name="narrative"
          label="共同的情况"
          hint="每位职工都会看到，不要写某一个人的事。"
          rows={4}
          maxLength={5000}
          value={value.narrative}
          onChange={(narrative) => change({ narrative })}
          error={fieldErrors.narrative}
        />
        <Select
          name="topic"
          label="哪方面的事"
          optional
          options={TOPIC_OPTIONS}
          value={value.topic}
          onChange={(topic) => change({ topic })}
          error={fieldErrors.topic}
        />
        <MultiChoice
          name="forms"
          label="需要的帮助"
          options={FORM_OPTIONS}
          value={value.forms}
          onChange={(forms) => change({ forms })}
          error={fieldErrors.forms}
        />
        <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
          开集体事项，登记职工
        </Button>
      </Stack>
    </OfficePage>
  );
}

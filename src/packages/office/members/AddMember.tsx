import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { addMember } from '@contracts/handling';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { MoneyInput } from '@/components/input/MoneyInput';
import { TextInput } from '@/components/input/TextInput';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { FirmsTick, useFirmsConsent } from '@/handling/parts/FirmsTick';
import { ReadOut } from '../reception/ReadOut';

interface Worker {
  name: string;
  phone: string;
  claimAmount: string;
  representative: boolean;
  outsideFirm: boolean;
}

const NOBODY: Worker = {
  name: '',
  phone: '',
  claimAmount: '',
  representative: false,
  outsideFirm: false,
};

type Added = OutputOf<typeof addMember> & { name: string };

/** Writes down one worker after the other: name, phone, sum. The form is empty again at once. */
export function AddMember({ leadId, onAdded }: { leadId: string; onAdded: () => void }) {
  const [worker, setWorker] = useState(NOBODY);
  const [last, setLast] = useState<Added | null>(null);
  const firms = useFirmsConsent();
  const { submit, again, busy, error, fieldErrors } = useSubmit(addMember);
  const change = (part: Partial<Worker>) => setWorker({ ...worker, ...part });
  const finish = (added: OutputOf<typeof addMember> | undefined) => {
    if (added === undefined) return;
    setLast({ ...added, name: worker.name });
    setWorker(NOBODY);
    onAdded();
  };
  const send = async () => {
    const { name, phone, claimAmount, representative, outsideFirm } = worker;
    finish(
      await submit({
        leadId,
        name,
        phone,
        representative,
        outsideFirm,
        ...(claimAmount !== '' && { claimAmount }),
      }),
    );
  };
  return (
    <Section title="登记一位职工">
      {last === null ? null : (
        <Card tone="soft">
          <Stack gap={8}>
            <View>{`${last.name} 已登记，请把下面两行告诉他：`}</View>
            <ReadOut what="编号" value={last.number} />
            <ReadOut what="认领码" value={last.claimCode} />
          </Stack>
        </Card>
      )}
      <SubmitError failure={error} onRetry={() => void again().then(finish)} />
      <Card>
        <Stack gap={12}>
          <View className="o-pair">
            <TextInput
              name="name"
              label="姓名"
              maxLength={30}
              value={worker.name}
              onChange={(name) => change({ name })}
              error={fieldErrors.name}
            />
            <TextInput
              name="phone"
              label="电话"
              optional
              kind="phone"
              maxLength={20}
              value={worker.phone}
              onChange={(phone) => change({ phone })}
              error={fieldErrors.phone}
            />
          </View>
          <MoneyInput
            name="claimAmount"
            label="金额"
            optional
            value={worker.claimAmount}
            onChange={(claimAmount) => change({ claimAmount })}
            error={fieldErrors.claimAmount}
          />
          <Checkbox
            name="representative"
            checked={worker.representative}
            onChange={(representative) => change({ representative })}
          >
            是职工代表
          </Checkbox>
          <FirmsTick
            consent={firms}
            checked={worker.outsideFirm}
            onChange={(outsideFirm) => change({ outsideFirm })}
            error={fieldErrors.outsideFirm}
          />
          <Button kind="primary" icon="user-plus" busy={busy} block onPress={() => void send()}>
            登记，下一位
          </Button>
        </Stack>
      </Card>
    </Section>
  );
}

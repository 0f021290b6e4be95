import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { claimMatter } from '@contracts/directory';
import { parseMatterNumber } from '@domain/matter/number';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { SubmitError } from '@/components/state/SubmitError';
import { replace } from '@/platform/navigate';

/** Ties this WeChat to a matter that was registered by phone or at the counter. */
export default function ClaimPage() {
  const { number: told = '' } = useRouter().params;
  const [number, setNumber] = useState(told);
  const [code, setCode] = useState('');
  const [mistakes, setMistakes] = useState<{ path: string; message: string }[]>([]);
  const { submit, again, busy, error, fieldErrors } = useSubmit(claimMatter);
  const send = async () => {
    const read = parseMatterNumber(number);
    const found = [
      ...(read.ok ? [] : [{ path: 'number', message: read.reason }]),
      ...(code.trim() === '' ? [{ path: 'code', message: '请填写工作人员给您的认领码。' }] : []),
    ];
    setMistakes(found);
    if (!read.ok || found.length > 0) return;
    const claimed = await submit({ number: read.value, code: code.trim() });
    if (claimed) replace('/packages/aid/matter/index', { id: claimed.matterId });
  };
  const errorOf = (path: string) =>
    mistakes.find((one) => one.path === path)?.message ?? fieldErrors[path];
  return (
    <Page
      title="认领事项"
      footer={
        <BottomBar>
          <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
            认领
          </Button>
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Headline
          title="来电、来访登记过的事"
          note="认领以后，就能在这里看进展、补材料、发消息。"
        />
        {mistakes.length > 0 ? (
          <ErrorSummary errors={mistakes} />
        ) : (
          <SubmitError failure={error} onRetry={() => void again()} />
        )}
        <TextInput
          name="number"
          label="事项编号"
          hint="例如 261121-PH-7K4Q-3，横线和大小写都可以不管。"
          maxLength={30}
          value={number}
          onChange={setNumber}
          error={errorOf('number')}
        />
        <TextInput
          name="code"
          label="认领码"
          hint="登记时工作人员告诉您的。丢了就打站点电话再要一个。"
          maxLength={12}
          value={code}
          onChange={setCode}
          error={errorOf('code')}
        />
      </Stack>
    </Page>
  );
}

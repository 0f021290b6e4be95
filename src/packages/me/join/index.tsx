import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { join } from '@contracts/directory';
import { readPersonName } from '@domain/people/person-name';
import { readMobile } from '@domain/people/phone';
import { ROLES } from '@domain/people/roles';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Result } from '@/components/layout/Result';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { SubmitError } from '@/components/state/SubmitError';
import { goTab } from '@/platform/navigate';

/** Joins the office by an invitation. */
export default function JoinPage() {
  const { code: told = '' } = useRouter().params;
  const [code, setCode] = useState(told);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [mistakes, setMistakes] = useState<readonly { path: string; message: string }[]>([]);
  const [joined, setJoined] = useState<readonly (keyof typeof ROLES)[] | null>(null);
  const { submit, again, busy, error, fieldErrors } = useSubmit(join);
  const send = async () => {
    const readings = [
      ['name', readPersonName(name)],
      ['phone', readMobile(phone)],
    ] as const;
    const found = [
      ...(code.trim() === '' ? [{ path: 'code', message: '请填写邀请码。' }] : []),
      ...readings.flatMap(([path, read]) => (read.ok ? [] : [{ path, message: read.reason }])),
    ];
    setMistakes(found);
    if (found.length > 0) return;
    const done = await submit({ code: code.trim(), name: name.trim(), phone: phone.trim() });
    if (done) setJoined(done.roles);
  };
  const errorOf = (path: string) =>
    mistakes.find((one) => one.path === path)?.message ?? fieldErrors[path];
  if (joined)
    return (
      <Page
        title="已加入"
        footer={
          <BottomBar>
            <Button kind="primary" size="main" onPress={() => goTab('me')}>
              到“我的”开始工作
            </Button>
          </BottomBar>
        }
      >
        <Result title="您已加入">
          {`您的身份：${joined
            .filter((role) => role !== 'worker')
            .map((role) => ROLES[role].label)
            .join('、')}。入口在“我的 - 我的工作”。`}
        </Result>
      </Page>
    );
  return (
    <Page
      title="用邀请码加入"
      footer={
        <BottomBar>
          <Button kind="primary" size="main" busy={busy} onPress={() => void send()}>
            加入
          </Button>
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Headline title="请填您的邀请码" note="邀请码由管理员给，只能用一次，会过期。" />
        {mistakes.length > 0 ? (
          <ErrorSummary errors={mistakes} />
        ) : (
          <SubmitError failure={error} onRetry={() => void again()} />
        )}
        <TextInput
          name="code"
          label="邀请码"
          maxLength={20}
          value={code}
          onChange={setCode}
          error={errorOf('code')}
        />
        <TextInput
          name="name"
          label="姓名"
          hint="职工和同事会看到。"
          maxLength={30}
          value={name}
          onChange={setName}
          error={errorOf('name')}
        />
        <TextInput
          name="phone"
          label="手机号"
          hint="有急事、消息发不到时打给您。"
          kind="phone"
          maxLength={20}
          value={phone}
          onChange={setPhone}
          error={errorOf('phone')}
        />
      </Stack>
    </Page>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { eraseMine } from '@contracts/directory';
import { keptAfterErasure } from '@domain/privacy/retention';
import { useSubmit } from '@/api/use-submit';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';

const SENTENCE = '删除我的资料';

type Kept = OutputOf<typeof eraseMine>['kept'];

/** Erases him: told beforehand what the law keeps, done only after typing the sentence. */
export function ErasePart() {
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | undefined>(undefined);
  const [gone, setGone] = useState<Kept | null>(null);
  const { submit, busy, error } = useSubmit(eraseMine);
  const erase = async () => {
    if (typed.trim() !== SENTENCE) {
      setMistake(`请一字不差地输入“${SENTENCE}”。`);
      return;
    }
    setMistake(undefined);
    const done = await submit({ confirm: SENTENCE });
    if (!done) return;
    setAsking(false);
    setGone(done.kept);
  };
  if (gone)
    return (
      <Section title="已删除">
        <Notice tone="ok" title="您的资料已经销毁，谁也读不出来了">
          下面这些依法要留着：
        </Notice>
        <KeptList kept={gone} />
      </Section>
    );
  return (
    <Section title="删除">
      <View className="me-note">
        姓名、电话、身份证号马上销毁；写过的经过、消息和材料一起删掉，找不回来。还有没办完的事项时，要先办完或撤回。
      </View>
      <View className="me-note">依法要留着的：</View>
      <KeptList kept={keptAfterErasure()} />
      <Button kind="danger" icon="trash" onPress={() => setAsking(true)}>
        删除我的资料
      </Button>
      <Sheet
        open={asking}
        title="真的要删除吗"
        onClose={() => setAsking(false)}
        footer={
          <Button kind="danger" size="main" busy={busy} onPress={() => void erase()}>
            删除
          </Button>
        }
      >
        <Stack gap={16}>
          <SubmitError failure={error} />
          <TextInput
            name="confirm"
            label={`请输入“${SENTENCE}”`}
            hint="删除后找不回来，所以请再确认一次。"
            value={typed}
            onChange={setTyped}
            error={mistake}
          />
        </Stack>
      </Sheet>
    </Section>
  );
}

function KeptList({ kept }: { kept: Kept }) {
  return (
    <Card>
      {kept.map(({ what, why }) => (
        <View key={what} className="me-line">
          <View className="me-consent-title">{what}</View>
          <View>{why}</View>
        </View>
      ))}
    </Card>
  );
}

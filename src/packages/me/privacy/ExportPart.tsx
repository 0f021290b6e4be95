import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { exportMine } from '@contracts/directory';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { SubmitError } from '@/components/state/SubmitError';
import { copyText } from '@/platform/clipboard';

type Part = OutputOf<typeof exportMine>['parts'][number];

/** Everything kept about him, to read and to copy; fetched page by page when he asks for it. */
export function ExportPart() {
  const [parts, setParts] = useState<readonly Part[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const fetchAll = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const all: Part[] = [];
      let cursor: string | undefined;
      do {
        const page: OutputOf<typeof exportMine> = await call(exportMine, cursor ? { cursor } : {});
        all.push(...page.parts);
        cursor = page.next;
      } while (cursor !== undefined);
      setParts(all);
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setBusy(false);
  };
  return (
    <Section title="看全部">
      {parts === null ? (
        <Button icon="eye" busy={busy} onPress={() => void fetchAll()}>
          显示我们留着的全部资料
        </Button>
      ) : parts.every(({ lines }) => lines.length === 0) ? (
        <EmptyState icon="lock" title="我们没有留您的资料">
          您还没有提交过什么。
        </EmptyState>
      ) : (
        <Stack gap={12}>
          <Button icon="copy" onPress={() => void copyText(asText(parts))}>
            复制全部
          </Button>
          {parts.map(({ title, lines }) => (
            <Card key={title}>
              <View className="me-consent-title">{title}</View>
              {lines.map((line, index) => (
                <View key={`${index} ${line}`} className="me-line">
                  {line}
                </View>
              ))}
            </Card>
          ))}
        </Stack>
      )}
      <SubmitError failure={failure} onRetry={() => void fetchAll()} />
    </Section>
  );
}

const asText = (parts: readonly Part[]): string =>
  parts.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');

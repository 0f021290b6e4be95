import { useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { exportCorrections } from '@contracts/triage';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { Button } from '@/components/input/Button';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { saveText } from '@/platform/save-text';

/** The month's corrections as a file, one line each; fetched page by page when it is asked for. */
export function ExportButton({ month }: { month: string }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const fetchAll = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await saveText(`corrections-${month}.jsonl`, await allLines(month));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setBusy(false);
  };
  return (
    <Stack gap={8}>
      <Button icon="download" busy={busy} onPress={() => void fetchAll()}>
        导出这个月的更正
      </Button>
      <SubmitError failure={failure} onRetry={() => void fetchAll()} />
    </Stack>
  );
}

async function allLines(month: string): Promise<string> {
  const lines: string[] = [];
  let cursor: string | undefined;
  do {
    const page: OutputOf<typeof exportCorrections> = await call(exportCorrections, {
      month,
      ...(cursor !== undefined && { cursor }),
    });
    lines.push(...page.lines);
    cursor = page.next;
  } while (cursor !== undefined);
  return lines.map((line) => `${line}\n`).join('');
}

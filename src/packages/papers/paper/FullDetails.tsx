import { type Block, masked } from '@domain/documents/blocks';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Switch } from '@/components/input/Switch';
import { Stack } from '@/components/layout/Stack';
import { type Reason, ReasonFields } from '@/handling/parts/ReasonFields';

const REASONS = ['送达当事人', '提交仲裁委或法院', '整理卷宗', '其他'] as const;

interface FullDetailsProps {
  on: boolean;
  onChange: (on: boolean) => void;
  reason: Reason;
  error: string | undefined;
}

/** For who only sees the worker masked: drawn as it stands, or in full for a reason that is recorded. */
export function FullDetails({ on, onChange, reason, error }: FullDetailsProps) {
  return (
    <Stack gap={12}>
      <Card flush>
        <Cell
          title="文件里用完整信息"
          note="现在带星号的，生成时换成完整的"
          end={<Switch label="文件里用完整信息" on={on} onChange={onChange} />}
        />
      </Card>
      {on ? (
        <Card>
          <ReasonFields reason={reason} label="为什么要用" reasons={REASONS} error={error} />
        </Card>
      ) : null}
    </Stack>
  );
}

/** Whether a personal value of the document came masked from its matter. */
export function holdsMasked(blocks: readonly Block[]): boolean {
  let found = false;
  masked(blocks, (_kind, text) => {
    found ||= text.includes('*');
    return text;
  });
  return found;
}

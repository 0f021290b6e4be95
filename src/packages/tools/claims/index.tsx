import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { EmptyState } from '@/components/state/EmptyState';
import { Skeleton } from '@/components/state/Skeleton';
import { SubmitError } from '@/components/state/SubmitError';
import { go } from '@/platform/navigate';
import { useShareCard } from '@/platform/share';
import '../tools.scss';
import { AddClaim } from './AddClaim';
import { useClaims } from '@/drafts/claim-store';
import { ClaimList } from './ClaimList';
import { CLAIMS_CARD } from './claims-card';
import { MatterClaimsBar, OwnClaimsBar } from './ClaimsBar';
import './claims.scss';
import { useMatterSheet } from './use-matter-sheet';

/** Everything somebody asks for: his own sheet on this phone, or that of a matter. */
export default function ClaimsPage() {
  const { matter = '' } = useRouter().params;
  const [adding, setAdding] = useState(false);
  const empty = useClaims(matter).length === 0;
  const query = useMatterSheet(matter);
  const add = () => setAdding(true);
  useShareCard(CLAIMS_CARD);
  const bar =
    matter === '' ? <OwnClaimsBar onAdd={add} /> : <MatterClaimsBar matter={matter} onAdd={add} />;
  const gone = empty && (query.data?.version ?? 0) === 0;
  return (
    <Page title="请求清单" footer={gone ? undefined : bar}>
      <Stack gap={16}>
        {matter === '' ? null : (
          <SubmitError unasked failure={query.error ?? null} onRetry={query.reload} />
        )}
        {matter !== '' && empty && query.status === 'loading' ? (
          <Skeleton shape="list" />
        ) : empty ? (
          <NothingYet matter={matter} onAdd={add} />
        ) : (
          <ClaimList matter={matter} />
        )}
      </Stack>
      <AddClaim matter={matter} open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function NothingYet({ matter, onAdd }: { matter: string; onAdd: () => void }) {
  return (
    <EmptyState
      icon="list"
      title={matter === '' ? '您要求的每一项会列在这里' : '这个事项还没有请求清单'}
      action={
        <Stack gap={8}>
          <Button
            kind="primary"
            onPress={() => go('/packages/tools/calculators/index', { matter: matter || undefined })}
          >
            去算一算
          </Button>
          <Button onPress={onAdd}>自己加一项</Button>
        </Stack>
      }
    >
      算出结果后点“加到请求清单”，就能算总数、写仲裁申请书。
    </EmptyState>
  );
}

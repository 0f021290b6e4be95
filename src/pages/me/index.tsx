import { Page } from '@/components/layout/Page';
import { EmptyState } from '@/components/state/EmptyState';

/** The me tab. */
export default function MePage() {
  return (
    <Page title="我的" tab="me">
      <EmptyState icon="user" title="这里还没有内容" />
    </Page>
  );
}

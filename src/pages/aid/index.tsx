import { Page } from '@/components/layout/Page';
import { EmptyState } from '@/components/state/EmptyState';

/** The aid tab. */
export default function AidPage() {
  return (
    <Page title="援助" tab="aid">
      <EmptyState icon="lifebuoy" title="这里还没有内容" />
    </Page>
  );
}

import { Page } from '@/components/layout/Page';
import { EmptyState } from '@/components/state/EmptyState';

/** The learn tab. */
export default function LearnPage() {
  return (
    <Page title="学习" tab="learn">
      <EmptyState icon="book" title="这里还没有内容" />
    </Page>
  );
}

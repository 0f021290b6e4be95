import { Page } from '@/components/layout/Page';
import { Headline } from '@/components/layout/Headline';
import { Stack } from '@/components/layout/Stack';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import '../me.scss';

/** What is kept about him, in full; and erasing it (个人信息保护法 45, 47). */
export default function PrivacyPage() {
  return (
    <Page title="查看和删除我的资料">
      <Stack gap={24}>
        <Headline title="您的资料，您说了算" note="可以全部看、复制带走，也可以删除。" />
        <ExportPart />
        <ErasePart />
      </Stack>
    </Page>
  );
}

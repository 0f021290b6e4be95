import { Page } from '@/components/layout/Page';
import { useWide } from '@/platform/wide';
import { Stranger } from '../parts/Stranger';
import { ChambersDesk } from './ChambersDesk';
import { ChambersPhone } from './ChambersPhone';
import { useChambers } from './use-chambers';

/** Where a lawyer or expert begins: what waits for an answer, what he handles, whether messages reach him, his card. */
export default function ChambersHomePage() {
  const page = useChambers();
  const wide = useWide();
  if (page.stranger) {
    return (
      <Page title="律师和专家">
        <Stranger />
      </Page>
    );
  }
  return wide ? <ChambersDesk page={page} /> : <ChambersPhone page={page} />;
}

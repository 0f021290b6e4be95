import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { BackLink } from '@/components/layout/BackLink';
import { Page } from '@/components/layout/Page';
import { useWide } from '@/platform/wide';
import { OfficePage } from '../frame/OfficePage';
import { MatterActions } from './MatterActions';
import { MatterContent } from './MatterContent';
import { MatterPane } from './MatterPane';
import { MoveForm } from './moves/MoveForm';
import { useMatterPage } from './use-matter-page';
import '../frame/office.scss';

/** The office's page of one matter: what it is, whose turn, and what may be done now. */
export default function MatterPage() {
  const { id = '' } = useRouter().params;
  return useWide() ? (
    <OfficePage title="事项" place="">
      <BackLink />
      <MatterPane id={id} />
    </OfficePage>
  ) : (
    <PhoneMatter id={id} />
  );
}

function PhoneMatter({ id }: { id: string }) {
  const page = useMatterPage(id);
  const { data } = page.query;
  return (
    <Page
      title="事项"
      footer={
        data === undefined ? undefined : (
          <View className="o-matter-bar">
            <MatterActions matter={data} page={page} />
          </View>
        )
      }
    >
      <MatterContent page={page} />
      {data === undefined ? null : <MoveForm matter={data} page={page} />}
    </Page>
  );
}

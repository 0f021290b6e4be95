import { myLawyerCard } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { SubmitError } from '@/components/state/SubmitError';
import { CardFields } from '@/lawyers/CardFields';
import { useCardForm } from '@/lawyers/use-card-form';
import { back } from '@/platform/navigate';
import { ChambersPage } from '../frame/ChambersPage';

/** A lawyer's own card: specialties, how much he takes, leave, stations, whom he must not act against. */
export default function CardPage() {
  // what is being typed must not be replaced when the page comes back into sight
  const query = useQuery(myLawyerCard, {}, { refreshOnShow: false });
  const { form, change, save, saving } = useCardForm(query.data, back);
  return (
    <ChambersPage
      title="我的名片"
      place="/packages/chambers/card/index"
      footer={
        form === null ? undefined : (
          <BottomBar>
            <Button kind="primary" size="main" busy={saving.busy} onPress={() => void save()}>
              保存
            </Button>
          </BottomBar>
        )
      }
    >
      <Loaded query={query} shape="form">
        {() =>
          form === null ? null : (
            <Stack gap={16}>
              <SubmitError failure={saving.error} onRetry={() => void save()} />
              <CardFields form={form} onChange={change} errors={saving.fieldErrors} />
            </Stack>
          )
        }
      </Loaded>
    </ChambersPage>
  );
}

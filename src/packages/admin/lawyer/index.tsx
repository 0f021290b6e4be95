import { useRouter } from '@tarojs/taro';
import { lawyers } from '@contracts/directory';
import { Button } from '@/components/input/Button';
import { BottomBar } from '@/components/layout/BottomBar';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { EmptyState } from '@/components/state/EmptyState';
import { ErrorState } from '@/components/state/ErrorState';
import { Skeleton } from '@/components/state/Skeleton';
import { SubmitError } from '@/components/state/SubmitError';
import { CardFields } from '@/lawyers/CardFields';
import { sayStanding } from '@/lawyers/say-card';
import { useCardForm } from '@/lawyers/use-card-form';
import { back } from '@/platform/navigate';
import { AdminPage } from '../frame/AdminPage';
import { useAll } from '../frame/use-all';

/** A lawyer's card, changed by an admin: when he asks for it, or when he cannot do it himself. */
export default function LawyerPage() {
  const { id = '' } = useRouter().params;
  const { items, error, reload } = useAll(lawyers);
  const card = items?.find(({ personId }) => personId === id);
  const { form, change, save, saving } = useCardForm(card, back);
  return (
    <AdminPage
      title={card?.name ?? '律师名片'}
      place="/packages/admin/lawyers/index"
      below
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
      {error ? <ErrorState failure={error} onRetry={reload} /> : null}
      {!error && items === null ? <Skeleton shape="form" /> : null}
      {items !== null && card === undefined ? (
        <EmptyState
          icon="briefcase"
          title="没有找到这位律师"
          action={<Button onPress={back}>回到名单</Button>}
        >
          他可能已经离开。
        </EmptyState>
      ) : null}
      {card && form ? (
        <>
          <Card>
            <Facts facts={sayStanding(card)} />
          </Card>
          <SubmitError failure={saving.error} onRetry={() => void save()} />
          <CardFields form={form} onChange={change} errors={saving.fieldErrors} />
        </>
      ) : null}
    </AdminPage>
  );
}

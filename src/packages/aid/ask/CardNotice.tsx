import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import type { Cards } from './use-cards';

/** Where the question goes, when this was opened from a group; or why the card says nothing to him. */
export function CardNotice({ cards }: { cards: Cards }) {
  const { group, failure, again } = cards;
  if (failure?.code === 'NOT_FOUND')
    return (
      <Notice tone="warn" title="这张卡片不是发给您的">
        答复只有提问的人自己能看。您有问题，可以在下面直接问。
      </Notice>
    );
  if (failure)
    return (
      <Notice
        tone="warn"
        title="卡片没有打开"
        actions={
          <Button size="small" icon="refresh" onPress={again}>
            再试一次
          </Button>
        }
      >
        {`${failure.message}您也可以直接在下面问。`}
      </Notice>
    );
  if (group === null) return null;
  return (
    <Notice icon="messages" title={`来自“${group.name}”`}>
      {`由${group.stationName}答复。您写的内容群里看不到，只有工作人员和您能看到。`}
    </Notice>
  );
}

import { View } from '@tarojs/components';
import { FileList } from '@/components/files/FileList';
import { Tag } from '@/components/show/Tag';
import { SubmitError } from '@/components/state/SubmitError';
import { useNow } from '@/platform/now';
import { sayWhen } from '@/format/day';
import { SealedFile } from '../files/SealedFile';
import { sayCheck } from '../files/say-check';
import { useOpenFile } from '../files/use-open-file';
import type { MatterView } from '../matter-view';
import './messages.scss';

type Message = MatterView['messages'][number];

/** One message: the office's on the right, the worker's on the left. */
export function MessageBubble({ message }: { message: Message }) {
  const now = useNow();
  const { at, by, side, text, files, held } = message;
  const opening = useOpenFile();
  return (
    <View className={`h-message h-message-${side}`}>
      <View className="h-message-by">
        {`${by} · ${sayWhen(at, now)}`}
        {held ? <Tag tone="warn">内容要您看一眼</Tag> : null}
      </View>
      {text === '' ? null : <View className="h-message-text">{text}</View>}
      {files.length === 0 ? null : (
        <FileList files={files} onOpen={(file) => void opening.open(file)} held={sayCheck} />
      )}
      <SubmitError failure={opening.failure} />
      <SealedFile files={opening} />
    </View>
  );
}

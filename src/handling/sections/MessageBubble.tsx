import { View } from '@tarojs/components';
import { fileLink } from '@contracts/intake';
import { call } from '@/api/call';
import { asFailure } from '@/api/call-failure';
import { FileList } from '@/components/files/FileList';
import { Tag } from '@/components/show/Tag';
import { useNow } from '@/platform/now';
import { openFile } from '@/platform/open-file';
import { toast } from '@/platform/toast';
import { sayWhen } from '@/format/day';
import type { MatterView } from '../matter-view';
import './messages.scss';

type Message = MatterView['messages'][number];

/** One message: the office's on the right, the worker's on the left. */
export function MessageBubble({ message }: { message: Message }) {
  const now = useNow();
  const { at, by, side, text, files, held } = message;
  const open = async (file: Message['files'][number]) => {
    try {
      const { url, name } = await call(fileLink, { fileId: file.id });
      await openFile({ url, name, kind: file.kind });
    } catch (thrown) {
      toast(asFailure(thrown).message);
    }
  };
  return (
    <View className={`h-message h-message-${side}`}>
      <View className="h-message-by">
        {`${by} · ${sayWhen(at, now)}`}
        {held ? <Tag tone="warn">内容要您看一眼</Tag> : null}
      </View>
      {text === '' ? null : <View className="h-message-text">{text}</View>}
      {files.length === 0 ? null : <FileList files={files} onOpen={(file) => void open(file)} />}
    </View>
  );
}

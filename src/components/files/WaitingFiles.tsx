import { View } from '@tarojs/components';
import type { Files, WaitingFile } from '@/api/use-files';
import { sayFileSize } from '@/format/file-size';
import { Icon } from '../Icon';
import { TextLink } from '../input/TextLink';
import { Pressable } from '../native/Pressable';
import { Meter } from '../show/Bars';
import './files.scss';

/** Chosen files on their way: progress, retry, remove, each by itself. */
export function WaitingFiles({ files, itemId }: { files: Files; itemId?: string }) {
  const shown = files.waiting.filter((one) => itemId === undefined || one.itemId === itemId);
  return (
    <View>
      {shown.map((one) => (
        <View className="k-file" key={one.file.id}>
          <Icon name={one.file.image ? 'photo' : 'file'} className="k-file-icon" />
          <View className="k-file-words">
            <View className="k-file-name">{one.file.name}</View>
            <View className={one.state === 'failed' ? 'k-file-failed' : 'k-file-note'}>
              {said(one)}
            </View>
            {one.state === 'sending' ? <Meter share={one.progress} /> : null}
          </View>
          {one.state === 'failed' ? (
            <TextLink label={`重传 ${one.file.name}`} onPress={() => files.retry(one.file)}>
              重传
            </TextLink>
          ) : null}
          <Pressable
            className="k-file-remove"
            label={`不要 ${one.file.name}`}
            onPress={() => files.remove(one.file)}
          >
            <Icon name="close" size="small" />
          </Pressable>
        </View>
      ))}
    </View>
  );
}

function said({ state, progress, message, file }: WaitingFile): string {
  if (state === 'failed') return message;
  if (state === 'waiting') return `${sayFileSize(file.size)} · 等着上传`;
  return `${sayFileSize(file.size)} · 已传 ${Math.round(progress * 100)}%`;
}

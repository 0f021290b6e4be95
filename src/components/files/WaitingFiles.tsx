import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Files, WaitingFile } from '@/api/use-files';
import { sayFileSize } from '@/format/file-size';
import { Icon } from '../Icon';
import { TextLink } from '../input/TextLink';
import { Pressable } from '../native/Pressable';
import { Meter } from '../show/Bars';
import { FileSources } from './FileSources';
import './files.scss';

/** Chosen files on their way: progress, sending again or choosing another, removing, each by itself. */
export function WaitingFiles({ files, itemId }: { files: Files; itemId?: string }) {
  const [unfit, setUnfit] = useState<WaitingFile | null>(null);
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
          <AfterFailure
            one={one}
            onRetry={() => files.retry(one.file)}
            onSwap={() => setUnfit(one)}
          />
          <Pressable
            className="k-file-remove"
            label={`不要 ${one.file.name}`}
            onPress={() => files.remove(one.file)}
          >
            <Icon name="close" size="small" />
          </Pressable>
        </View>
      ))}
      <FileSources
        open={unfit !== null}
        onClose={() => setUnfit(null)}
        onChoose={(source) => {
          setUnfit(null);
          if (unfit) void files.swap(unfit, source);
        }}
      />
    </View>
  );
}

interface AfterFailureProps {
  one: WaitingFile;
  onRetry: () => void;
  onSwap: () => void;
}

function AfterFailure({ one, onRetry, onSwap }: AfterFailureProps) {
  if (one.state !== 'failed') return null;
  return one.unfit ? (
    <TextLink label={`换一个文件，代替 ${one.file.name}`} onPress={onSwap}>
      换一个文件
    </TextLink>
  ) : (
    <TextLink label={`重传 ${one.file.name}`} onPress={onRetry}>
      重传
    </TextLink>
  );
}

function said({ state, progress, message, file }: WaitingFile): string {
  if (state === 'failed') return message;
  if (state === 'waiting') return `${sayFileSize(file.size)} · 等着上传`;
  return `${sayFileSize(file.size)} · 已传 ${Math.round(progress * 100)}%`;
}

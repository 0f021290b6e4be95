import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Files } from '@/api/use-files';
import { Button } from '../input/Button';
import { Cell } from '../layout/Cell';
import { Sheet } from '../layout/Sheet';
import { Notice } from '../state/Notice';

interface FilePickerProps {
  /** From useFiles. */
  files: Files;
  /** The checklist item the chosen files belong to; '' for none. */
  itemId: string;
  children?: string;
}

/** 加材料: asks where from, then hands over to useFiles. The chosen ones show in WaitingFiles. */
export function FilePicker({ files, itemId, children = '加材料' }: FilePickerProps) {
  const [open, setOpen] = useState(false);
  const from = (source: 'camera' | 'album' | 'chat') => {
    setOpen(false);
    void files.pick(source, itemId);
  };
  return (
    <View>
      <Button icon="attach" onPress={() => setOpen(true)}>
        {children}
      </Button>
      {files.message === '' ? null : <Notice tone="warn">{files.message}</Notice>}
      <Sheet open={open} title="从哪里选" onClose={() => setOpen(false)}>
        <Cell
          icon="camera"
          title="拍照"
          note="拍清楚整张纸，四个角都在"
          onPress={() => from('camera')}
        />
        <Cell icon="photo" title="从相册选" onPress={() => from('album')} />
        <Cell
          icon="files"
          title={process.env.TARO_ENV === 'weapp' ? '从聊天记录选文件' : '选文件'}
          note="PDF、Word、Excel、录音、视频，每个不超过 50 MB"
          onPress={() => from('chat')}
        />
      </Sheet>
    </View>
  );
}

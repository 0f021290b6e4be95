import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Files } from '@/api/use-files';
import type { FileSource } from '@/platform/picked-file';
import { Button } from '../input/Button';
import { Notice } from '../state/Notice';
import { FileSources } from './FileSources';

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
  const from = (source: FileSource) => {
    setOpen(false);
    void files.pick(source, itemId);
  };
  return (
    <View>
      <Button icon="attach" onPress={() => setOpen(true)}>
        {children}
      </Button>
      {files.message === '' ? null : <Notice tone="warn">{files.message}</Notice>}
      <FileSources open={open} onClose={() => setOpen(false)} onChoose={from} />
    </View>
  );
}

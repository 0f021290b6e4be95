import { Cell } from '../layout/Cell';
import { Sheet } from '../layout/Sheet';
import type { FileSource } from '@/platform/picked-file';

interface FileSourcesProps {
  open: boolean;
  onClose: () => void;
  onChoose: (source: FileSource) => void;
}

/** Asks where the files come from. */
export function FileSources({ open, onClose, onChoose }: FileSourcesProps) {
  return (
    <Sheet open={open} title="从哪里选" onClose={onClose}>
      <Cell
        icon="camera"
        title="拍照"
        note="拍清楚整张纸，四个角都在"
        onPress={() => onChoose('camera')}
      />
      <Cell icon="photo" title="从相册选" onPress={() => onChoose('album')} />
      <Cell
        icon="files"
        title={process.env.TARO_ENV === 'weapp' ? '从聊天记录选文件' : '选文件'}
        note="PDF、Word、Excel、录音、视频，每个不超过 50 MB"
        onPress={() => onChoose('chat')}
      />
    </Sheet>
  );
}

import { View } from '@tarojs/components';
import { sayFileSize } from '@/format/file-size';
import type { OpenableFile } from '@/platform/openable-file';
import { Icon, type IconName } from '../Icon';
import { Pressable } from '../native/Pressable';
import './files.scss';

/** A file the office has. */
export interface ListedFile {
  id: string;
  name: string;
  kind: OpenableFile['kind'];
  size: number;
  /** A closed one cannot be opened by the viewer; why, `held` says. */
  opening?: 'open' | 'sealed' | 'closed';
}

interface FileListProps<F extends ListedFile> {
  files: readonly F[];
  onOpen: (file: F) => void;
  /** Takes a file away; absent when this person may not. */
  onRemove?: (file: F) => void;
  /** Whether this one may be taken away; all by default. */
  removable?: (file: F) => boolean;
  /** A quiet line under the name: who brought it and when. */
  note?: (file: F) => string;
  /** What the platform's check means for this file; '' for nothing. */
  held?: (file: F) => string;
}

const ICONS: Record<OpenableFile['kind'], IconName> = {
  image: 'photo',
  pdf: 'file',
  document: 'file',
  sheet: 'file',
  audio: 'microphone',
  video: 'video',
};

/** Files that have arrived; a tap opens one. */
export function FileList<F extends ListedFile>(props: FileListProps<F>) {
  const { files, onOpen, onRemove, removable = () => true, note, held } = props;
  return (
    <View>
      {files.map((file) => (
        <View className="k-file" key={file.id}>
          <Pressable
            className="k-file-open"
            label={`打开 ${file.name}`}
            disabled={file.opening === 'closed'}
            onPress={() => onOpen(file)}
          >
            <Icon name={ICONS[file.kind]} className="k-file-icon" />
            <View className="k-file-words">
              <View className="k-file-name">{file.name}</View>
              <View className="k-file-note">
                {[sayFileSize(file.size), note?.(file) ?? '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </View>
            </View>
          </Pressable>
          {onRemove && removable(file) ? (
            <Pressable
              className="k-file-remove"
              label={`移除 ${file.name}`}
              onPress={() => onRemove(file)}
            >
              <Icon name="trash" size="small" />
            </Pressable>
          ) : null}
          <Held words={held?.(file) ?? ''} />
        </View>
      ))}
    </View>
  );
}

function Held({ words }: { words: string }) {
  return words === '' ? null : <View className="k-file-held">{words}</View>;
}

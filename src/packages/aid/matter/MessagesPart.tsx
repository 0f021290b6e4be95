import { View } from '@tarojs/components';
import { FilePicker } from '@/components/files/FilePicker';
import { FileList } from '@/components/files/FileList';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import { SubmitError } from '@/components/state/SubmitError';
import { sayWhen } from '@/format/day';
import { sayCheck } from '../parts/say-check';
import type { MatterPartProps } from './own-matter';
import { FOR_MESSAGE, type Talk, useTalk } from './use-talk';

/** Words and files between the worker and whoever takes care of his matter. */
export function MessagesPart({ matter, reload }: MatterPartProps) {
  const talk = useTalk(matter, reload);
  const { shown, earlier } = talk;
  return (
    <Section title="消息">
      {shown.length === 0 ? null : (
        <Card>
          <View className="matter-talk">
            {earlier.more ? (
              <Button kind="quiet" size="small" busy={earlier.busy} onPress={earlier.load}>
                看更早的消息
              </Button>
            ) : null}
            {shown.map(({ id, by, at, mine, text: words, files, held }) => (
              <View key={id} className={`matter-message${mine ? ' matter-message-mine' : ''}`}>
                <View className="matter-message-who">
                  {`${mine ? '您' : by} · ${sayWhen(at, matter.now)}`}
                </View>
                {words === '' ? null : <View className="matter-bubble">{words}</View>}
                {files.length === 0 ? null : (
                  <FileList files={files} onOpen={(file) => void talk.open(file)} held={sayCheck} />
                )}
                {held ? <View className="aid-note">工作人员看过后会显示给对方。</View> : null}
              </View>
            ))}
          </View>
        </Card>
      )}
      {matter.state === 'archived' ? (
        <View className="aid-note">事项已经归档，不能再留言。有新的问题请重新提交。</View>
      ) : (
        <Composer talk={talk} />
      )}
      {talk.failure ? <SubmitError failure={talk.failure} /> : null}
    </Section>
  );
}

/** What is being written, with its files. */
function Composer({ talk }: { talk: Talk }) {
  const { text, setText, chosen, sending, mistake } = talk;
  return (
    <>
      <TextArea
        name="message"
        label="写给承办的人"
        placeholder="有什么想问、想补充的，写在这里"
        maxLength={2000}
        rows={2}
        value={text}
        onChange={setText}
        error={mistake}
      />
      {chosen.length === 0 ? null : (
        <FileList files={chosen} onOpen={(file) => void talk.open(file)} onRemove={talk.leaveOut} />
      )}
      <WaitingFiles files={talk.files} />
      {sending.fieldErrors.text === undefined ? (
        <SubmitError failure={sending.error} onRetry={() => void talk.send()} />
      ) : null}
      {talk.files.waiting.length > 0 ? <Notice>文件传完后再发送，会和消息一起发出。</Notice> : null}
      <View className="aid-pair">
        <FilePicker files={talk.files} itemId={FOR_MESSAGE}>
          附文件
        </FilePicker>
        <Button
          kind="primary"
          icon="send"
          busy={sending.busy}
          disabled={talk.files.waiting.length > 0}
          onPress={() => void talk.send()}
        >
          发送
        </Button>
      </View>
    </>
  );
}

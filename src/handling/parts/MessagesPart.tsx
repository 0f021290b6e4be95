import { View } from '@tarojs/components';
import { useState } from 'react';
import { sendMessage } from '@contracts/handling';
import { attachFile } from '@contracts/intake';
import { call } from '@/api/call';
import { useDraft } from '@/api/use-draft';
import { useFiles } from '@/api/use-files';
import { useSubmit } from '@/api/use-submit';
import { FilePicker } from '@/components/files/FilePicker';
import { WaitingFiles } from '@/components/files/WaitingFiles';
import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Tag } from '@/components/show/Tag';
import { EmptyState } from '@/components/state/EmptyState';
import { SubmitError } from '@/components/state/SubmitError';
import { MessageBubble } from '../sections/MessageBubble';
import type { PartProps } from './part-props';

/** The talk with the worker; staff and the handler may write. */
export function MessagesPart({ matter, mayWrite, onChanged }: PartProps) {
  return (
    <Section>
      {matter.messages.length === 0 ? (
        <EmptyState icon="messages" title="还没有消息">
          发给职工的话会在这里，他在微信里能看到。
        </EmptyState>
      ) : (
        <View className="h-talk">
          {matter.messages.map((message) => (
            <MessageBubble key={message.id} message={message} />
          ))}
        </View>
      )}
      {mayWrite ? <Writing matterId={matter.id} onSent={onChanged} /> : null}
    </Section>
  );
}

function Writing({ matterId, onSent }: { matterId: string; onSent: () => void }) {
  const draft = useDraft(`message:${matterId}`, { text: '' });
  const { text } = draft.value;
  const [attached, setAttached] = useState<readonly { id: string; name: string }[]>([]);
  const { submit, again, busy, error, fieldErrors } = useSubmit(sendMessage);
  const files = useFiles({
    holder: `${matterId}-message`,
    attach: ({ fileID, name }) =>
      call(attachFile, { holderId: matterId, uploaded: fileID, name, itemId: 'message' }),
    onAttached: ({ id, name }) => setAttached((before) => [...before, { id, name }]),
  });
  const send = async () => {
    const sent = await submit({ matterId, text, fileIds: attached.map(({ id }) => id) });
    if (!sent) return;
    draft.change({ text: '' });
    draft.discard();
    setAttached([]);
    onSent();
  };
  const empty = text.trim() === '' && attached.length === 0;
  return (
    <Stack>
      <SubmitError failure={error} onRetry={() => void again()} />
      <TextArea
        name="text"
        label="写给职工"
        rows={3}
        value={text}
        onChange={(words) => draft.change({ text: words })}
        error={fieldErrors.text}
      />
      <WaitingFiles files={files} />
      {attached.length === 0 ? null : (
        <Stack direction="wrap" gap={8}>
          {attached.map(({ id, name }) => (
            <Tag key={id} icon="attach">
              {name}
            </Tag>
          ))}
        </Stack>
      )}
      <Stack direction="wrap" gap={8}>
        <FilePicker files={files} itemId="message">
          附文件
        </FilePicker>
        <Button kind="primary" icon="send" busy={busy} disabled={empty} onPress={() => void send()}>
          发送
        </Button>
      </Stack>
    </Stack>
  );
}

import { useState } from 'react';
import { View } from '@tarojs/components';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/input/Button';
import { Rating } from '@/components/input/Rating';
import { TextArea } from '@/components/input/TextArea';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { toast } from '@/platform/toast';
import type { OwnMatterPage } from './own-matter';
import { useWorkerMove } from './use-worker-move';
import { type AskedAction, QUESTIONS } from './worker-actions';

interface ActionSheetProps {
  matter: OwnMatterPage;
  /** Null: closed. */
  asked: AskedAction | null;
  onClose: () => void;
  onDone: () => void;
  /** Somebody else was quicker: the page is read again. */
  onStale: () => void;
}

/** Asks what one of his moves needs, and makes it; each question keeps its own words. */
export function ActionSheet({ asked, ...rest }: ActionSheetProps) {
  return asked === null ? null : <AskedSheet key={asked} asked={asked} {...rest} />;
}

/** What was typed stays until it has arrived. */
function AskedSheet({
  matter,
  asked,
  onClose,
  onDone,
  onStale,
}: ActionSheetProps & { asked: AskedAction }) {
  const draft = useDraft(`${asked}:${matter.id}`, { text: '' });
  const { text } = draft.value;
  const [stars, setStars] = useState(0);
  const [mistake, setMistake] = useState<Readonly<Record<string, string>>>({});
  const { send, busy, failure } = useWorkerMove(onStale);
  const question = QUESTIONS[asked];
  const press = async () => {
    const wrong: Record<string, string> = {};
    if (asked === 'confirm' && stars === 0) wrong.stars = '请点星星选一个评分。';
    if (!question.optional && text.trim() === '')
      wrong[question.field] = `请写一下：${question.label}。`;
    setMistake(wrong);
    if (Object.keys(wrong).length > 0) return;
    if (!(await send(asked, { matterId: matter.id, text: text.trim(), stars }))) return;
    draft.discard();
    toast(question.done);
    onDone();
  };
  return (
    <Sheet
      open
      title={question.title}
      onClose={onClose}
      footer={
        <Button
          kind={question.danger ? 'danger' : 'primary'}
          size="main"
          busy={busy}
          onPress={() => void press()}
        >
          {question.verb}
        </Button>
      }
    >
      <Stack gap={16}>
        <View className="aid-note">{question.explain}</View>
        <SubmitError failure={failure} onRetry={() => void press()} />
        {asked === 'confirm' ? (
          <Rating
            name="stars"
            label="您满意吗"
            value={stars}
            onChange={setStars}
            error={mistake.stars}
          />
        ) : null}
        <TextArea
          name={question.field}
          label={question.label}
          optional={question.optional}
          placeholder={question.placeholder}
          maxLength={question.maxLength}
          rows={3}
          value={text}
          onChange={(words) => draft.change({ text: words })}
          error={mistake[question.field]}
        />
      </Stack>
    </Sheet>
  );
}

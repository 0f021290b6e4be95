import { Button } from '@/components/input/Button';
import { TextArea } from '@/components/input/TextArea';
import { TextInput } from '@/components/input/TextInput';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Skeleton } from '@/components/state/Skeleton';
import { SubmitError } from '@/components/state/SubmitError';
import { StationField } from '@/stations/StationField';
import { ClashNotice } from '../parts/ClashNotice';
import { Consents } from '../parts/Consents';
import { Understanding } from '../parts/Understanding';
import '../parts/parts.scss';
import { CardNotice } from './CardNotice';
import { SavedLine } from './SavedLine';
import { useAsk } from './use-ask';

/** Asks a question in a few lines; also the page behind a card in a consultation group. */
export default function AskPage() {
  const { draft, form, change, cards, understood, consents, known, errors, send, sending } =
    useAsk();
  if (cards.opening)
    return (
      <Page title="问一问">
        <Skeleton shape="detail" />
      </Page>
    );
  const unsent = sending.error !== null && sending.error.fields.length === 0;
  return (
    <Page
      title="问一问"
      footer={
        <BottomBar>
          <Button kind="primary" size="main" busy={sending.busy} onPress={() => void send()}>
            提交问题
          </Button>
        </BottomBar>
      }
    >
      <Stack gap={16}>
        <Headline
          title="您想问什么？"
          note="几句话就行。一个工作日内有人看，复杂的会请律师答。"
          end={<SavedLine saved={draft.saved} />}
        />
        <CardNotice cards={cards} />
        <ClashNotice clash={draft.clash} />
        <ErrorSummary errors={known} />
        {unsent ? <SubmitError failure={sending.error} onRetry={() => void send()} /> : null}
        <TextArea
          name="narrative"
          label="您的问题"
          placeholder="例如：公司让周六上班，加班费怎么算"
          maxLength={5000}
          rows={5}
          value={form.narrative}
          onChange={(narrative) => change({ narrative })}
          error={errors.narrative}
        />
        <Understanding
          understood={understood}
          topic={form.topic}
          onTopic={(topic) => change({ topic })}
        />
        <TextInput
          name="respondents.0.name"
          label="单位名称"
          optional
          maxLength={60}
          value={form.respondent}
          onChange={(respondent) => change({ respondent })}
          error={errors['respondents.0.name']}
        />
        <TextInput
          name="applicant.name"
          label="怎么称呼您"
          optional
          maxLength={30}
          value={form.name}
          onChange={(name) => change({ name })}
          error={errors['applicant.name']}
        />
        <TextInput
          name="applicant.phone"
          label="手机号"
          hint="需要问清楚时打给您；不填就在这里留言答复。"
          optional
          kind="phone"
          maxLength={20}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          error={errors['applicant.phone']}
        />
        {cards.group === null ? (
          <StationField
            value={form.stationId}
            onChange={(stationId) => change({ stationId })}
            error={errors.stationId}
          />
        ) : null}
        <Consents
          consents={consents}
          ticked={form.ticked}
          onChange={(ticked) => change({ ticked })}
          errors={errors}
        />
      </Stack>
    </Page>
  );
}

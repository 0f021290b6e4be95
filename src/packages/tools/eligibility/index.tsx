import { AID_FIELDS } from '@domain/law/eligibility/aid-fields';
import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { ShareButton } from '@/components/input/ShareButton';
import { TextLink } from '@/components/input/TextLink';
import { BottomBar } from '@/components/layout/BottomBar';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { ErrorSummary } from '@/components/state/ErrorSummary';
import { Notice } from '@/components/state/Notice';
import { go } from '@/platform/navigate';
import { useShareCard } from '@/platform/share';
import type { ShareCard } from '@/platform/share-card';
import { FieldList } from '@/fields/FieldList';
import { isBlank } from '@/fields/kept-typed';
import { RuleLink } from '@/law/RuleLink';
import { RegionCell } from '../region/RegionCell';
import '../tools.scss';
import { AnswerCard } from './AnswerCard';
import './eligibility.scss';
import { type EligibilityPart, useEligibility } from './use-eligibility';

/** The tool itself: nothing of what anybody told it. */
const CARD: ShareCard = {
  title: '能不能免费请律师？在手机上问几个问题就知道',
  path: '/packages/tools/eligibility/index',
};

/** Whether a lawyer costs nothing: the government's and the union's legal aid, kept apart. */
export default function EligibilityPage() {
  const part = useEligibility();
  useShareCard(CARD);
  return (
    <Page title="能不能免费请律师" footer={<Bar part={part} />}>
      {part.answer === null ? <Questions part={part} /> : <Answers part={part} />}
    </Page>
  );
}

function Questions({ part }: { part: EligibilityPart }) {
  const { typed, change, clear, errors, mistakes } = part;
  return (
    <Stack gap={16}>
      <Headline title="能不能免费请律师？" note="问几个问题，政府的和工会的都给您看。" />
      <ErrorSummary errors={mistakes} />
      <RegionCell />
      <FieldList fields={AID_FIELDS} typed={typed} onChange={change} errors={errors} />
      {isBlank(typed) ? null : (
        <TextLink tone="quiet" onPress={clear}>
          清空，从头填
        </TextLink>
      )}
    </Stack>
  );
}

function Answers({ part: { answer } }: { part: EligibilityPart }) {
  if (answer === null) return null;
  const { government, union, urgent } = answer;
  return (
    <Stack gap={16}>
      <Headline title="两种免费的律师" note="政府的和工会的是两回事，可以都问。" />
      {urgent === undefined ? null : (
        <Notice tone="flag" title="可以加急" actions={<RuleLink rule={urgent.rule} />}>
          {urgent.say}
        </Notice>
      )}
      <AnswerCard title="工会的法律援助" answer={union} />
      <AnswerCard title="政府的法律援助" answer={government} />
      <ShareButton card={CARD}>发给需要的工友</ShareButton>
      <View className="tools-tiny">仅供参考，以法律援助机构和工会的审查为准。</View>
    </Stack>
  );
}

function Bar({ part }: { part: EligibilityPart }) {
  const { answer, topic, show, backToForm } = part;
  if (answer === null)
    return (
      <BottomBar>
        <Button kind="primary" size="main" onPress={show}>
          看结果
        </Button>
      </BottomBar>
    );
  return (
    <BottomBar
      more={
        <Button block icon="edit" onPress={backToForm}>
          改一改
        </Button>
      }
    >
      <Button kind="primary" size="main" onPress={() => go('/packages/aid/apply/index', { topic })}>
        {answer.urgent === undefined ? '申请工会的援助' : '加急申请工会的援助'}
      </Button>
    </BottomBar>
  );
}

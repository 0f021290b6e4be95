import { useState } from 'react';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import type { CallFailure } from '@/api/call-failure';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Stack } from '@/components/layout/Stack';
import { SubmitError } from '@/components/state/SubmitError';
import { Notice } from '@/components/state/Notice';
import { KeptSection } from '@/kept/KeptSection';
import { callPhone } from '@/platform/phone';
import { momentOf } from '@/matters/paper-moment';
import { WritePapers } from '@/matters/WritePapers';
import { ActionSheet } from './ActionSheet';
import { ComplaintNotice } from './ComplaintNotice';
import { DecisionCard } from './DecisionCard';
import { FilesPart } from './FilesPart';
import { HandlerCard } from './HandlerCard';
import { AidPart } from './AidPart';
import { LeadCard } from './LeadCard';
import { LimitsPart } from './LimitsPart';
import { MessagesPart } from './MessagesPart';
import { MissingPart } from './MissingPart';
import { MoreActions } from './MoreActions';
import { MatterHead } from './MatterHead';
import { OutcomeCard } from './OutcomeCard';
import { isOver, type MatterPartProps, type OwnMatterPage } from './own-matter';
import { PapersPart } from './PapersPart';
import { ToldPart } from './ToldPart';
import { TurnCard } from './TurnCard';
import { TimelinePart } from './TimelinePart';
import { Reminders } from '../parts/Reminders';
import { UrgencyNotice } from '../parts/UrgencyNotice';
import type { AskedAction } from './worker-actions';
import '../parts/parts.scss';
import './matter.scss';

interface MatterViewProps extends MatterPartProps {
  /** The page shows older data because asking again failed. */
  failure: CallFailure | undefined;
}

/** The page's order: whose turn and by when; what he must do; what was decided; what happened; the rest. */
export function MatterView({ matter, reload, failure }: MatterViewProps) {
  const [asking, setAsking] = useState<AskedAction | null>(null);
  const part = { matter, reload };
  return (
    <Stack gap={16}>
      <MatterHead matter={matter} />
      {failure ? <SubmitError unasked failure={failure} onRetry={reload} /> : null}
      <TurnCard {...part} onAsk={setAsking} />
      <PapersOwed matter={matter} />
      <ComplaintNotice matter={matter} />
      <PapersPart {...part} />
      <MissingPart {...part} />
      <OutcomeCard matter={matter} onAsk={setAsking} />
      <DecisionCard matter={matter} />
      <UrgencyNotice
        reasons={FIRST_STATES.includes(matter.state) ? matter.triage.urgencyReasons : []}
      />
      <LimitsPart matter={matter} />
      <AidPart matter={matter} />
      <TimelinePart matter={matter} />
      <HandlerCard matter={matter} onAsk={setAsking} />
      <LeadCard matter={matter} />
      <MessagesPart {...part} />
      <FilesPart {...part} />
      {matter.isLead ? null : (
        <KeptSection own matterId={matter.id} mayAdd={matter.state !== 'archived'} />
      )}
      <WritePapers matterId={matter.id} moment={momentOf(matter)} as={['worker']} />
      <ToldPart matter={matter} />
      {isOver(matter) ? null : <Reminders />}
      <MoreActions matter={matter} onAsk={setAsking} />
      <StationCell matter={matter} />
      <ActionSheet
        matter={matter}
        asked={asking}
        onClose={() => setAsking(null)}
        onStale={reload}
        onDone={() => {
          setAsking(null);
          reload();
        }}
      />
    </Stack>
  );
}

/** While nobody has taken it yet, he is told that it is looked at first; later the tag says enough. */
const FIRST_STATES: readonly string[] = ['submitted', 'reviewing', 'supplementing'];

/** Who to call when nothing else helps. */
function StationCell({ matter }: { matter: OwnMatterPage }) {
  const { stationName, stationPhone } = matter;
  if (stationName === '') return null;
  return (
    <Card flush>
      <Cell
        icon="phone"
        title={stationName}
        note={stationPhone === '' ? '负责这件事的站点' : `${stationPhone}，报编号就能查到`}
        label={stationPhone === '' ? undefined : `拨打 ${stationPhone}`}
        onPress={stationPhone === '' ? undefined : () => void callPhone(stationPhone)}
      />
    </Card>
  );
}

/** Aid was given first: the papers are still owed. 法律援助法 44 */
function PapersOwed({ matter }: { matter: OwnMatterPage }) {
  if (matter.papersOwedBy === '' || isOver(matter)) return null;
  return (
    <Notice tone="warn" title={`请在 ${sayDay(matter.papersOwedBy, dayOf(matter.now))} 前补齐材料`}>
      情况紧急，我们先办了。材料要在这一天前补上，在下面“材料”里添加就行。
    </Notice>
  );
}

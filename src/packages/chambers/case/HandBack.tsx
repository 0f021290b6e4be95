import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Section } from '@/components/layout/Section';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import type { MatterView } from '@/handling/matter-view';
import { office } from '@/office.config';
import { callPhone } from '@/platform/phone';
import { useStations } from '@/stations/use-stations';
import { transitionOf } from '@domain/matter/lifecycle';
import type { CasePageState } from './use-case';

/** He cannot go on: pass it up a level where that is possible, otherwise the station finds somebody else. */
export function HandBack({ matter, page }: { matter: MatterView; page: CasePageState }) {
  const [open, setOpen] = useState(false);
  const { stations } = useStations();
  const station = stations.find(({ id }) => id === matter.stationId);
  const phone = station?.phone || office.hotlines.union.number;
  const passOn = () => {
    setOpen(false);
    page.setMove('escalate');
  };
  return (
    <Section>
      <Card flush>
        <Cell
          icon="switch"
          title="这件事我办不下去了"
          note="生病、请假、发现冲突，或者问题太专业"
          onPress={() => setOpen(true)}
        />
      </Card>
      <Sheet open={open} title="交给别人办" onClose={() => setOpen(false)}>
        <Stack gap={16}>
          <Notice title="请先打电话给站点">
            {`${station?.name ?? '区总工会'}会安排新的承办人，并告诉职工。请说明办到哪一步、下一个期限是哪天、材料在谁手里。在换好之前，请继续留意期限。`}
          </Notice>
          <Button kind="primary" size="main" icon="phone" onPress={() => void callPhone(phone)}>
            {`拨打 ${phone}`}
          </Button>
          {matter.actions.includes('escalate') ? (
            <Button block icon="up" onPress={passOn}>
              {transitionOf('escalate').button}
            </Button>
          ) : null}
        </Stack>
      </Sheet>
    </Section>
  );
}

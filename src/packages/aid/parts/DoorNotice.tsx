import type { Door } from '@domain/triage/types';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { callPhone } from '@/platform/phone';

interface DoorNoticeProps {
  door: Door;
  /** Somebody is in danger: call first, write later. */
  danger: boolean;
  labour: boolean;
}

/** Who else should be called: in danger first of all, for other branches as the better address. He may go on here. */
export function DoorNotice({ door, danger, labour }: DoorNoticeProps) {
  const urgent = danger && labour;
  return (
    <Notice
      tone={urgent ? 'flag' : 'info'}
      icon="phone-call"
      title={urgent ? `请先打 ${door.phone}` : `这件事更适合找：${door.name}`}
      actions={
        <Button size="small" icon="phone" onPress={() => void callPhone(door.phone)}>
          {`拨打 ${door.phone}`}
        </Button>
      }
    >
      {urgent
        ? `${door.why}这边也可以接着写，我们会先看您的事。`
        : `${door.why}您也可以接着写完，我们看过后告诉您怎么走。`}
    </Notice>
  );
}

import { useState } from 'react';
import { subscribed } from '@contracts/directory';
import { call } from '@/api/call';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import { requestMessages } from '@/platform/subscribe';

type State = 'asked' | 'agreed' | 'refused' | 'unavailable';

const SAID: Readonly<Record<State, { title: string; text: string }>> = {
  asked: {
    title: '有进展时提醒您？',
    text: '微信只发进展，不写案情。不开也没关系，“我的 - 消息”里都有。',
  },
  agreed: { title: '已开启提醒', text: '下一次有进展时，微信会告诉您。' },
  refused: { title: '没有开启提醒', text: '没关系，进展都在“我的 - 消息”里。' },
  unavailable: { title: '现在开不了微信提醒', text: '进展都在“我的 - 消息”里，请常来看看。' },
};

/** Asks, on the tap, whether WeChat may tell of the next steps. */
export function Reminders() {
  const [state, setState] = useState<State>('asked');
  const ask = async () => {
    const answer = await requestMessages(['progress', 'reply']);
    if (answer.kind !== 'granted') {
      setState(answer.kind);
      return;
    }
    if (answer.value.length === 0) {
      setState('refused');
      return;
    }
    try {
      await call(subscribed, { templates: answer.value });
      setState('agreed');
    } catch {
      setState('unavailable');
    }
  };
  const { title, text } = SAID[state];
  return (
    <Notice
      icon="bell"
      tone={state === 'agreed' ? 'ok' : 'info'}
      title={title}
      actions={
        state === 'asked' ? (
          <Button size="small" onPress={() => void ask()}>
            提醒我
          </Button>
        ) : undefined
      }
    >
      {text}
    </Notice>
  );
}

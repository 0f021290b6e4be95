import { useState } from 'react';
import { TextLink } from '@/components/input/TextLink';
import { Section } from '@/components/layout/Section';
import { Kept, type KeptProps } from './Kept';

/** What was computed and asked for in a matter. It is fetched when somebody opens it: the page itself stays quick. */
export function KeptSection(props: KeptProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="算过的结果和请求清单"
      action={
        <TextLink
          label={open ? '收起，算过的结果和请求清单' : '展开，算过的结果和请求清单'}
          onPress={() => setOpen(!open)}
        >
          {open ? '收起' : '展开'}
        </TextLink>
      }
    >
      {open ? <Kept {...props} /> : null}
    </Section>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { doubtOf } from '@domain/law/rule';
import { type RuleId, ruleOf } from '@domain/law/rules';
import { TextLink } from '@/components/input/TextLink';
import { Sheet } from '@/components/layout/Sheet';
import { Stack } from '@/components/layout/Stack';
import { Notice } from '@/components/state/Notice';
import './law.scss';

/** The article something rests on; a tap shows what it says and how sure that is. */
export function RuleLink({ rule }: { rule: RuleId }) {
  const [open, setOpen] = useState(false);
  const { article, says, confidence } = ruleOf(rule);
  const doubt = doubtOf(confidence);
  return (
    <>
      <TextLink arrow tone="quiet" label={`${article}，看看怎么说`} onPress={() => setOpen(true)}>
        {article}
      </TextLink>
      <Sheet open={open} title={article} onClose={() => setOpen(false)}>
        <Stack gap={16}>
          <View className="law-article">{says}</View>
          {doubt === undefined ? null : <Notice tone="warn">{doubt}</Notice>}
        </Stack>
      </Sheet>
    </>
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { masked } from '@domain/documents/blocks';
import { Switch } from '@/components/input/Switch';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Headline } from '@/components/layout/Headline';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { Pressable } from '@/components/native/Pressable';
import { Notice } from '@/components/state/Notice';
import { RuleLink } from '@/law/RuleLink';
import { BlockView } from './BlockView';
import { maskPersonal } from './mask-personal';
import type { PaperPart } from './use-paper';

/** The document as it will be printed, what it still lacks, and what to do with it. */
export function Preview({ part }: { part: PaperPart }) {
  const { template, lacks, blocks, goTo } = part;
  const [hidden, setHidden] = useState(false);
  const drawn = hidden ? masked(blocks(), maskPersonal) : blocks();
  return (
    <Stack gap={16}>
      <Headline title="看看样子" note="空着的地方，打印后可以用笔写。" />
      {lacks.length === 0 ? (
        <Notice tone="ok" title="该写的都写了" />
      ) : (
        <Notice tone="warn" title={`还缺 ${lacks.length} 处，缺了可能被退回来`}>
          {lacks.map((lack) => (
            <Pressable
              key={`${lack.step}${lack.field}${lack.say}`}
              className="paper-lack"
              role="link"
              onPress={() => goTo(lack)}
            >
              {lack.say}
            </Pressable>
          ))}
        </Notice>
      )}
      <Card flush>
        <Cell
          title="遮住个人信息"
          note="给别人看的时候打开"
          end={<Switch label="遮住个人信息" on={hidden} onChange={setHidden} />}
        />
      </Card>
      <View className="sheet">
        {drawn.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </View>
      <Section title="写好以后">
        <Card>
          {template.next.map((say, index) => (
            <View className="paper-next" key={say}>
              {`${index + 1}. ${say}`}
            </View>
          ))}
          <RuleLink rule={template.rule} />
        </Card>
      </Section>
    </Stack>
  );
}

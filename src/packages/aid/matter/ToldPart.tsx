import { useState } from 'react';
import { View } from '@tarojs/components';
import { FORMS } from '@domain/matter/forms';
import { TextLink } from '@/components/input/TextLink';
import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { sayMoney } from '@/format/money';
import type { OwnMatterPage } from './own-matter';

/** What he told us, and what we made of it. Folded: he knows it. */
export function ToldPart({ matter }: { matter: OwnMatterPage }) {
  const [open, setOpen] = useState(false);
  const { narrative, wants, claimAmount, respondents, forms, triage } = matter;
  const facts = [
    { name: '事项类型', value: triage.topicLabel },
    { name: '单位', value: respondents.map(({ name }) => name).join('、') },
    { name: '需要的帮助', value: forms.map((form) => FORMS[form].label).join('、') },
    { name: '您的要求', value: wants },
    { name: '要求的金额', value: sayMoney(claimAmount) },
  ].filter(({ value }) => value !== '');
  return (
    <Section
      title="您填写的内容"
      action={<TextLink onPress={() => setOpen(!open)}>{open ? '收起' : '展开'}</TextLink>}
    >
      {open ? (
        <Card>
          <Stack gap={12}>
            <View className="matter-text">{narrative}</View>
            <Facts facts={facts} />
          </Stack>
        </Card>
      ) : null}
    </Section>
  );
}

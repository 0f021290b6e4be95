import { View } from '@tarojs/components';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Section } from '@/components/layout/Section';
import { Stack } from '@/components/layout/Stack';
import { callPhone } from '@/platform/phone';
import type { OwnMatterPage } from './own-matter';

/** What was decided, why, by which article, and the next door: how to object, or the body it was passed to. */
export function DecisionCard({ matter }: { matter: OwnMatterPage }) {
  const { decision, termination, referral, now } = matter;
  return (
    <>
      {termination === null ? null : (
        <Section title="援助已终止">
          <Card>
            <Stack gap={12}>
              <View className="matter-strong">{termination.ground}</View>
              <View className="matter-text">{termination.reasons}</View>
            </Stack>
          </Card>
        </Section>
      )}
      {referral === null ? null : (
        <Section title={`已转到${referral.receiver}`}>
          <Card>
            <Stack gap={12}>
              <View className="matter-text">{referral.reasons}</View>
              <View className="aid-note">
                {referral.received
                  ? '对方已经接收，会和您联系。'
                  : '我们在等对方确认收到，收到后告诉您。'}
              </View>
              {referral.phone === '' ? null : (
                <Button icon="phone" onPress={() => void callPhone(referral.phone)}>
                  {`拨打 ${referral.phone}`}
                </Button>
              )}
            </Stack>
          </Card>
        </Section>
      )}
      {decision === null ? null : (
        <Section
          title={decision.kind === 'granted' ? '审查结果：给予援助' : '审查结果：不予援助'}
          note={sayDay(dayOf(decision.at), dayOf(now))}
        >
          <Card>
            <Stack gap={12}>
              <View className="matter-text">{decision.reasons}</View>
              {decision.article === '' ? null : (
                <View className="aid-note">依据：{decision.article}</View>
              )}
              {decision.howToObject === '' ? null : (
                <View className="matter-text">{decision.howToObject}</View>
              )}
            </Stack>
          </Card>
        </Section>
      )}
    </>
  );
}

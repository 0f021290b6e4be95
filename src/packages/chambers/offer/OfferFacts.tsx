import { View } from '@tarojs/components';
import { sayKm } from '@domain/assignment/distance';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { Countdown } from '@/components/matter/Countdown';
import { presses } from '@/components/matter/pressing';
import { Icon } from '@/components/Icon';
import { useNow } from '@/platform/now';
import { LEVELS } from '@/handling/say-matter';
import { sayMoment } from '@domain/time/say';
import { OfferTags } from '../parts/OfferTags';
import { OfferLine } from './OfferLine';
import type { OfferView } from './use-offer';
import './offer.scss';

/** Enough for a conflict check and a decision, and nothing of the worker. */
export function OfferFacts({ offer, open }: { offer: OfferView; open: boolean }) {
  const now = useNow();
  const { topicLabel, level, urgent, urgencyReasons, respondents, stationName } = offer;
  const { distanceKm, offeredAt, lapsesAt, appointBy } = offer;
  return (
    <Card tone={urgent && open ? 'flag' : 'plain'}>
      <Stack>
        <OfferTags offer={offer} />
        <View className="c-offer-topic">{topicLabel}</View>
        {urgencyReasons.map(({ id, text, article = '' }) => (
          <OfferLine key={id} icon="urgent" title={text} note={article} flag />
        ))}
        {respondents.length === 0 ? (
          <OfferLine icon="factory" title="对方：还不知道是哪家单位" />
        ) : null}
        {respondents.map(({ name, creditCode, groupName }) => (
          <OfferLine
            key={name}
            icon="factory"
            title={`对方：${name}`}
            note={[
              creditCode === '' ? '' : `统一代码 ${creditCode}`,
              groupName === '' ? '' : `属于${groupName}`,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          />
        ))}
        <OfferLine
          icon="pin"
          title={[stationName || '区总工会', distanceKm === null ? '' : `离您 ${sayKm(distanceKm)}`]
            .filter((part) => part !== '')
            .join(' · ')}
        />
        <OfferLine
          icon="scale"
          title={`难度：${LEVELS[level].label}`}
          note={appointBy === null ? '' : `最迟 ${sayMoment(appointBy, now)} 定下承办人`}
        />
        {open ? (
          <View className="c-offer-clock">
            <Icon
              name="clock"
              className={presses(lapsesAt, now) ? 'k-tone-flag' : 'k-tone-brand'}
            />
            <View className="c-offer-countdown">
              <Countdown what="答复" startedAt={offeredAt} dueAt={lapsesAt} />
            </View>
          </View>
        ) : null}
      </Stack>
    </Card>
  );
}

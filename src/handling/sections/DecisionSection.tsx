import { Card } from '@/components/layout/Card';
import { Facts } from '@/components/layout/Facts';
import { Section } from '@/components/layout/Section';
import { useNow } from '@/platform/now';
import { dayOf } from '@domain/time/china';
import { sayDay } from '@domain/time/say';
import { STAGES } from '@domain/matter/matter';
import type { MatterView } from '../matter-view';
import { HANDLER_KINDS } from '../say-matter';

/** What was decided and by whom, and who handles it now. */
export function DecisionSection({ matter }: { matter: MatterView }) {
  const now = useNow();
  const { decision, handler, stage } = matter;
  if (decision === null && handler === null) return null;
  const facts = [
    ...(decision === null
      ? []
      : [
          {
            name: '决定',
            value: `${decision.kind === 'granted' ? '给予援助' : '不予援助'}${decision.urgent ? '（先行）' : ''}`,
          },
          { name: '理由', value: decision.reasons },
          ...(decision.article === '' ? [] : [{ name: '依据', value: decision.article }]),
          { name: '谁决定的', value: `${decision.by} · ${sayDay(dayOf(decision.at), dayOf(now))}` },
          ...(decision.exception === ''
            ? []
            : [{ name: '由同一人决定，因为', value: decision.exception }]),
        ]),
    ...(handler === null
      ? []
      : [
          {
            name: '承办人',
            value: [handler.name, HANDLER_KINDS[handler.kind], handler.firmName]
              .filter((part) => part !== '')
              .join(' · '),
          },
        ]),
    ...(stage === null ? [] : [{ name: '阶段', value: STAGES[stage] }]),
  ];
  return (
    <Section title="决定和承办">
      <Card>
        <Facts reading facts={facts} />
      </Card>
    </Section>
  );
}

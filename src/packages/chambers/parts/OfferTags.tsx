import type { OutputOf } from '@contracts/action';
import type { myOffers } from '@contracts/assignment';
import { Stack } from '@/components/layout/Stack';
import { Tag, UrgentTag } from '@/components/show/Tag';
import { FORMS } from '@domain/matter/forms';

type Offer = Pick<
  OutputOf<typeof myOffers>['items'][number],
  'urgent' | 'forms' | 'peopleCount' | 'topic'
>;

/** What kind of matter is offered, in a line of words. */
export function OfferTags({ offer }: { offer: Offer }) {
  const { urgent, forms, peopleCount } = offer;
  return (
    <Stack direction="wrap" gap={8} align="center">
      {urgent ? <UrgentTag /> : null}
      {forms.map((form) => (
        <Tag key={form} tone="brand">
          {FORMS[form].label}
        </Tag>
      ))}
      {peopleCount > 1 ? <Tag tone="brand">{`集体 ${peopleCount} 人`}</Tag> : null}
    </Stack>
  );
}

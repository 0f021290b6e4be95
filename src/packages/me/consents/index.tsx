import { consents } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Headline } from '@/components/layout/Headline';
import { Page } from '@/components/layout/Page';
import { Stack } from '@/components/layout/Stack';
import { Loaded } from '@/components/state/Loaded';
import { ConsentCard } from './ConsentCard';
import '../me.scss';

/** Every purpose in its present wording: agreed to or not, and as easily taken back (个人信息保护法 15). */
export default function ConsentsPage() {
  const query = useQuery(consents, {});
  return (
    <Page title="我同意过的">
      <Stack gap={12}>
        <Headline title="哪些事您同意了" note="每一项分开，随时可以收回。收回不影响以前办过的。" />
        <Loaded query={query} shape="list">
          {({ items }) => (
            <Stack gap={12}>
              {items.map((item) => (
                <ConsentCard key={item.purpose} consent={item} reload={query.reload} />
              ))}
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}

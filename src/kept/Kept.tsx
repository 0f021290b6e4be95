import { View } from '@tarojs/components';
import { claims, results } from '@contracts/drafting';
import { usePaged } from '@/api/use-paged';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { Card } from '@/components/layout/Card';
import { Stack } from '@/components/layout/Stack';
import { ErrorState } from '@/components/state/ErrorState';
import { ListEnd } from '@/components/state/ListEnd';
import { go } from '@/platform/navigate';
import { KeptClaims } from './KeptClaims';
import { KeptResult } from './KeptResult';
import './kept.scss';

export interface KeptProps {
  matterId: string;
  /** Whether the viewer may add to it: the worker, staff and the handler. */
  mayAdd: boolean;
  /** The viewer is the worker himself: what he types into the tools stays his own. */
  own?: boolean;
}

/** The results kept with a matter, newest first, its claim sheet, and the way back into the tools. */
export function Kept({ matterId, mayAdd, own = false }: KeptProps) {
  const list = usePaged(results, { matterId });
  const sheet = useQuery(claims, { matterId });
  const none = list.status === 'empty' && sheet.data?.sheet === undefined;
  return (
    <Stack gap={12}>
      {none ? <View className="kept-quiet">{own ? NONE_OWN : NONE}</View> : null}
      {list.items.length === 0 ? null : (
        <Card flush>
          {list.items.map((item) => (
            <KeptResult key={item.resultId} kept={item} own={own} />
          ))}
        </Card>
      )}
      {list.status === 'empty' ? null : <ListEnd list={list} />}
      {sheet.error && sheet.data === undefined ? (
        <ErrorState failure={sheet.error} onRetry={sheet.reload} />
      ) : null}
      {sheet.data?.sheet === undefined ? null : <KeptClaims claims={sheet.data} own={own} />}
      {mayAdd ? (
        <Stack direction="wrap" gap={8}>
          <Button
            icon="calculator"
            onPress={() =>
              go('/packages/tools/calculators/index', { matter: own ? undefined : matterId })
            }
          >
            算一笔存进来
          </Button>
          <Button
            icon="list"
            onPress={() => go('/packages/tools/claims/index', { matter: matterId })}
          >
            {sheet.data?.sheet === undefined ? '写请求清单' : '打开请求清单'}
          </Button>
        </Stack>
      ) : null}
    </Stack>
  );
}

const NONE_OWN = '还没有。算一算能拿多少，存进来，办这件事的人也能看到。';
const NONE = '还没有。算好的结果存进来，职工和办理的人都能看到。';

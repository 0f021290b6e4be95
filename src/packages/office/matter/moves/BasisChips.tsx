import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { Stack } from '@/components/layout/Stack';
import type { Basis } from './bases';

interface BasisChipsProps {
  bases: readonly Basis[];
  onPick: (basis: Basis) => void;
}

/** Common reasons: one tap fills in reasons and article, both can still be changed. */
export function BasisChips({ bases, onPick }: BasisChipsProps) {
  return (
    <Stack gap={8}>
      <View className="o-quiet">常用的理由，点一下填好，还可以改：</View>
      <Stack direction="wrap" gap={8}>
        {bases.map((basis) => (
          <Button key={basis.label} size="small" onPress={() => onPick(basis)}>
            {basis.label}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}

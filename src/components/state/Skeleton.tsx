import { View } from '@tarojs/components';
import { a11y } from '../native/a11y';
import './Skeleton.scss';

interface SkeletonProps {
  /** The shape of what will stand here. */
  shape: 'list' | 'detail' | 'form';
  count?: number;
}

/** Loading, in the shape of what comes. */
export function Skeleton({ shape, count = 4 }: SkeletonProps) {
  return (
    <View className="k-skeleton" {...a11y('img', '正在打开')}>
      {shape === 'detail' ? (
        <>
          <View className="k-bone k-bone-title" />
          <View className="k-bone k-bone-promise" />
        </>
      ) : null}
      {Array.from({ length: count }, (_, index) =>
        shape === 'form' ? (
          <View key={index}>
            <View className="k-bone k-bone-label" />
            <View className="k-bone k-bone-entry" />
          </View>
        ) : (
          <View className="k-bone-card" key={index}>
            <View className="k-bone k-bone-line" />
            <View className="k-bone k-bone-short" />
          </View>
        ),
      )}
    </View>
  );
}

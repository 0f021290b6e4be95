import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../native/a11y';
import './Headline.scss';

interface HeadlineProps {
  title: string;
  note?: ReactNode;
  /** Right of the title: usually a Tag. */
  end?: ReactNode;
}

/** From this many signs on a title needs several lines: smaller letters keep it from filling the screen. */
const LONG = 16;

/** The page's question or subject in large letters. */
export function Headline({ title, note, end }: HeadlineProps) {
  return (
    <View className="k-headline">
      <View className="k-headline-line">
        <View
          className={`k-headline-title${title.length >= LONG ? ' k-headline-long' : ''}`}
          {...a11y('heading')}
        >
          {title}
        </View>
        {end}
      </View>
      {note === undefined ? null : <View className="k-headline-note">{note}</View>}
    </View>
  );
}

import { Text, View } from '@tarojs/components';
import { cutByMarks, type Mark } from './cut-by-marks';
import './Highlighted.scss';

interface HighlightedProps {
  text: string;
  marks: readonly Mark[];
}

/** A text in which some words are marked: what triage heard in the worker's own words. */
export function Highlighted({ text, marks }: HighlightedProps) {
  return (
    <View className="k-highlighted">
      {cutByMarks(text, marks).map((piece) => (
        <Text key={piece.from} className={piece.marked ? 'k-mark' : undefined}>
          {piece.text}
        </Text>
      ))}
    </View>
  );
}

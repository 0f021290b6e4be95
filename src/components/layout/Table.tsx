import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import './Table.scss';

export interface TableColumn {
  name: string;
  /** Share of the width, as a grid track: "2fr", "120px". */
  width: string;
  /** Figures stand at the right edge, under each other. */
  figures?: boolean;
}

export interface TableRow {
  id: string;
  /** One for each column; '' stays empty. */
  cells: readonly ReactNode[];
  onPress?: () => void;
}

interface TableProps {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** A list in a wide window: aligned columns, each row one tap. On a phone the same list is a Card of Cells (ask `useWide`). */
export function Table({ columns, rows }: TableProps) {
  const tracks = { gridTemplateColumns: `${columns.map(({ width }) => width).join(' ')} 16px` };
  return (
    <View className="k-table">
      <View className="k-table-line k-table-head" style={tracks}>
        {columns.map(({ name, figures }) => (
          <View key={name} className={figures ? 'k-table-figures' : ''}>
            {name}
          </View>
        ))}
      </View>
      {rows.map(({ id, cells, onPress }) => {
        const line = (
          <View className="k-table-line" style={tracks}>
            {columns.map(({ name, figures }, index) => (
              <View key={name} className={cellClass(index, figures)}>
                {cells[index]}
              </View>
            ))}
            {onPress ? <Icon name="forward" size="small" className="k-table-arrow" /> : null}
          </View>
        );
        return onPress ? (
          <Pressable key={id} className="k-table-row" onPress={onPress}>
            {line}
          </Pressable>
        ) : (
          <View key={id} className="k-table-row">
            {line}
          </View>
        );
      })}
    </View>
  );
}

function cellClass(index: number, figures = false): string {
  if (index === 0) return 'k-table-first';
  return figures ? 'k-table-figures' : 'k-table-cell';
}

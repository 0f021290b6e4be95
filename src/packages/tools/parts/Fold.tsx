import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Icon, type IconName } from '@/components/Icon';
import { Card } from '@/components/layout/Card';
import { Pressable } from '@/components/native/Pressable';

interface FoldProps {
  title: string;
  note?: string;
  icon?: IconName;
  open?: boolean;
  children: ReactNode;
}

/** A part of a page that opens on a tap: what only some people need. */
export function Fold({ title, note, icon, open: begun = false, children }: FoldProps) {
  const [open, setOpen] = useState(begun);
  return (
    <Card flush>
      <Pressable className="tools-fold" expanded={open} onPress={() => setOpen(!open)}>
        {icon === undefined ? null : <Icon name={icon} className="k-tone-brand" />}
        <View className="tools-fold-words">
          <View className="tools-fold-title">{title}</View>
          {note === undefined ? null : <View className="tools-fold-note">{note}</View>}
        </View>
        <Icon name={open ? 'up' : 'down'} size="small" className="tools-fold-sign" />
      </Pressable>
      {open ? <View className="tools-fold-body">{children}</View> : null}
    </Card>
  );
}

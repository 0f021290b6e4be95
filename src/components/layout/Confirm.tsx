import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../input/Button';
import { Sheet } from './Sheet';
import './Confirm.scss';

interface ConfirmProps {
  open: boolean;
  /** The question: 撤回这份申请？ */
  title: string;
  /** What will happen, and whether it can be undone. */
  children?: ReactNode;
  /** The verb: 撤回. */
  action: string;
  /** The action takes something away. */
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function Confirm({
  open,
  title,
  children,
  action,
  danger,
  busy,
  onConfirm,
  onClose,
}: ConfirmProps) {
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      footer={
        <View className="k-confirm">
          <Button kind="quiet" block onPress={onClose}>
            不了
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} block busy={busy} onPress={onConfirm}>
            {action}
          </Button>
        </View>
      }
    >
      {children}
    </Sheet>
  );
}

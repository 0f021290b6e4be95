import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTextSize } from '@/platform/text-size';

interface OverlayProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

const CAN_FOCUS =
  'button:not([disabled]), input:not([disabled]), textarea, a[href], [tabindex="0"]';

/** Covers the page: takes the focus, keeps it, gives it back; Escape closes. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const large = useTextSize() === 'large' ? ' k-page-large' : '';
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const keepFocus = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    if (event.key !== 'Tab' || !sheet.current) return;
    const stops = [...sheet.current.querySelectorAll<HTMLElement>(CAN_FOCUS)];
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    const other = event.shiftKey ? stops[stops.length - 1] : stops[0];
    if (
      document.activeElement === edge ||
      (event.shiftKey && document.activeElement === sheet.current)
    ) {
      event.preventDefault();
      other?.focus();
    }
  };
  return createPortal(
    <div className={`k-overlay${large}`} onKeyDown={keepFocus}>
      <div className="k-overlay-shade" onClick={onClose} />
      <div
        className="k-sheet"
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        ref={sheet}
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}

import type { MpNode } from './tree';

interface Exparser {
  Event: {
    create: (name: string, detail: object, options: object) => object;
    dispatchEvent: (node: MpNode, event: object) => void;
  };
}

const exparser = require('miniprogram-exparser') as Exparser;

/** Raises an event on a node the way the platform does: it bubbles out of nested components. */
export function dispatch(node: MpNode, name: string, detail: object): void {
  exparser.Event.dispatchEvent(
    node,
    exparser.Event.create(name, detail, {
      bubbles: true,
      composed: true,
      capturePhase: true,
      extraFields: { touches: [], changedTouches: [] },
    }),
  );
}

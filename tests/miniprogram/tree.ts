/** A node of the page as WeChat's component system holds it. */
export interface MpNode {
  childNodes?: MpNode[];
  /** A component's own inside: where Taro puts what is deeper than its templates go. */
  shadowRoot?: MpNode;
  /** What is drawn for it. */
  $$?: Node;
  __virtual?: boolean;
  _vt?: {
    tagName?: string;
    attrs?: { name: string; value: unknown }[];
    event?: Record<string, unknown>;
  };
}

export function childrenOf(node: MpNode): MpNode[] {
  return [...(node.shadowRoot ? [node.shadowRoot] : []), ...(node.childNodes ?? [])];
}

/** Every node below, this one included, in document order. */
export function nodesOf(node: MpNode): MpNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

/** The value of an attribute as WXML writes it: "aria-label", "placeholder". */
export function attributeOf(node: MpNode, name: string): string {
  const compiled = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const found = node._vt?.attrs?.find((attribute) => attribute.name === compiled)?.value;
  return found === undefined || found === null ? '' : String(found);
}

const isText = (node: MpNode): boolean => node.$$?.nodeType === 3;

/** The words below a node, one line per text. */
export function visibleText(node: MpNode): string {
  return nodesOf(node)
    .filter(isText)
    .map((one) => (one.$$?.textContent ?? '').trim())
    .filter((words) => words !== '')
    .join('\n');
}

/** Accessible names and roles, in order. */
export function namesOf(node: MpNode): { role: string; name: string }[] {
  return nodesOf(node)
    .map((one) => ({ role: attributeOf(one, 'aria-role'), name: attributeOf(one, 'aria-label') }))
    .filter(({ role, name }) => role !== '' || name !== '');
}

/**
 * The node a person means by these words: one with this accessible name, else the last (topmost on the screen, so the
 * open sheet before the page) whose own words are exactly these, else contain them.
 */
export function findNode(root: MpNode, words: string): MpNode | undefined {
  const nodes = nodesOf(root).filter((node) => node._vt?.tagName !== undefined && !node.__virtual);
  const labelled = nodes.filter((node) => attributeOf(node, 'aria-label') === words);
  if (labelled.length > 0) return labelled[labelled.length - 1];
  const joined = (node: MpNode) => visibleText(node).replaceAll('\n', '');
  const exact = nodes.filter((node) => joined(node) === words);
  if (exact.length > 0) return exact[exact.length - 1];
  const containing = nodes.filter((node) => joined(node).includes(words));
  return containing[containing.length - 1];
}

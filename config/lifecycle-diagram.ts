import { LIFECYCLE, type Transition } from '@domain/matter/lifecycle';
import { STATES, type State } from '@domain/matter/states';

const WHO: Record<string, string> = {
  worker: '职工',
  staff: '工作人员',
  student: '值班学生',
  reviewer: '审查员',
  handler: '承办人',
  supervisor: '指导律师',
  offeree: '被派单的律师',
  clock: '到期',
  system: '自动',
};

/** The life of a matter as a Mermaid diagram: every move that changes the state, and who may make it. */
export function lifecycleDiagram(): string {
  const lines = ['stateDiagram-v2'];
  for (const [state, { label }] of Object.entries(STATES)) lines.push(`  ${state}: ${label}`);
  for (const [edge, labels] of edges()) lines.push(`  ${edge} : ${[...labels].join('；')}`);
  return lines.join('\n');
}

function edges(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const rows: readonly Transition[] = LIFECYCLE;
  for (const row of rows) {
    if (row.to === 'stay') continue;
    for (const from of row.from) {
      for (const to of destinations(row, from)) {
        const edge = `${from === 'none' ? '[*]' : from} --> ${to}`;
        const labels = found.get(edge) ?? new Set();
        labels.add(`${row.action}（${row.by.map((actor) => WHO[actor] ?? actor).join('、')}）`);
        found.set(edge, labels);
      }
    }
  }
  return found;
}

/** `return` leads back to wherever papers were asked from, `resume` to the handler or, without one, to the desk. */
function destinations(row: Transition, from: State | 'none'): State[] {
  if (row.to === 'stay') return [];
  if (row.to === 'resume') return ['handling', 'submitted'];
  if (row.to !== 'return') return [row.to];
  const asked = LIFECYCLE.find((other) => other.action === 'requestMaterials');
  return from === 'supplementing' && asked ? [...asked.from] : [];
}

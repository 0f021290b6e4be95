import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lifecycleDiagram } from '../../../config/lifecycle-diagram';

test('the diagram in docs/architecture.md is the lifecycle table', () => {
  const text = readFileSync(path.resolve(__dirname, '../../../docs/architecture.md'), 'utf8');
  expect(text).toContain(lifecycleDiagram());
});

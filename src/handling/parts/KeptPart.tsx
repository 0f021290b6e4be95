import { KeptSection } from '@/kept/KeptSection';
import type { PartProps } from './part-props';

/** What was computed and asked for; in a collective matter each worker's own matter has it. */
export function KeptPart({ matter, mayWrite }: Pick<PartProps, 'matter' | 'mayWrite'>) {
  if (matter.lead) return null;
  return <KeptSection matterId={matter.id} mayAdd={mayWrite && matter.state !== 'archived'} />;
}

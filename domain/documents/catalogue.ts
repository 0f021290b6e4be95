import type { Template } from './template';
import { advanceExecution } from './templates/advance-execution';
import { arbitrationRequest } from './templates/arbitration-request';
import { civilComplaint } from './templates/civil-complaint';
import { closingReport } from './templates/closing-report';
import { decisionGranted } from './templates/decision-granted';
import { decisionRefused } from './templates/decision-refused';
import { evidenceList } from './templates/evidence-list';
import { governmentApplication } from './templates/government-application';
import { injuryRecognition } from './templates/injury-recognition';
import { inspectionComplaint } from './templates/inspection-complaint';
import { mediationRequest } from './templates/mediation-request';
import { papersNotice } from './templates/papers-notice';
import { paymentOrder } from './templates/payment-order';
import { powerOfAttorney } from './templates/power-of-attorney';
import { settlement } from './templates/settlement';
import { terminationNotice } from './templates/termination-notice';
import { unionApplication } from './templates/union-application';

/** Every document the product drafts, the worker's first, in the order shown. */
export const TEMPLATES: readonly Template[] = [
  arbitrationRequest,
  evidenceList,
  mediationRequest,
  settlement,
  inspectionComplaint,
  paymentOrder,
  advanceExecution,
  injuryRecognition,
  civilComplaint,
  powerOfAttorney,
  governmentApplication,
  unionApplication,
  decisionGranted,
  decisionRefused,
  papersNotice,
  terminationNotice,
  closingReport,
];

/** A document by its id. */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

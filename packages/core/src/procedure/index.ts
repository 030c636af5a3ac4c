export { nextStep, procedureProgress } from './next-step.js';
export {
  STEP_STATE_LABELS,
  type MissingGate,
  type Procedure,
  type ProcedureGate,
  type ProcedureStep,
  type StepProgress,
  type StepState,
} from './procedure.js';

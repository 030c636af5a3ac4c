export { nextStep, procedureProgress } from './next-step.js';
export {
  STEP_STATE_LABELS,
  type BasisCitation,
  type GateContext,
  type MissingGate,
  type Procedure,
  type ProcedureBasis,
  type ProcedureGate,
  type ProcedureOptions,
  type ProcedureStep,
  type StepProgress,
  type StepState,
} from './procedure.js';

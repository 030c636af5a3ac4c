export * from './next-step.js';
export * from './procedure.js';

export * from './item-code.js';
export * from './region-code.js';
export * from './unified-social-credit-code.js';
export * from './unified-social-credit-code-schema.js';

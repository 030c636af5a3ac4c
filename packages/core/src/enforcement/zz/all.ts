export * from '../../index.js';
export * from '../index.js';
export * from '../../inspection/index.js';
export * from '../../credit/index.js';

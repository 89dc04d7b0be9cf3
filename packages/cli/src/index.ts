export { type DerdenConfig, defineConfig } from './config.ts';

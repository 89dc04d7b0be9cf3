export { type DerdenConfig, defineConfig, type HelpdeskConfig } from './config.ts';

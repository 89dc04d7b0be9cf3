import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['derden-source'] },
  ssr: { resolve: { conditions: ['derden-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'fixtures/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

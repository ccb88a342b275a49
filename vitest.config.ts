import { defineConfig } from 'vitest/config';

const shared = { environment: 'node' as const, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...shared, name: 'source', include: ['tests/{unit,content,architecture}/**/*.test.ts'] },
      },
      {
        // These read the built site: `npm test` builds it first.
        test: { ...shared, name: 'site', include: ['tests/{dist,e2e,a11y}/**/*.test.ts'], maxWorkers: 2 },
      },
    ],
  },
});

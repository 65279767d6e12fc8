import { defineConfig } from "vitest/config";

const timing = { testTimeout: 90_000, hookTimeout: 120_000 };

/** Each browser is a project, so that their e2e files can run side by side; each file has a display of its own. */
const endToEnd = (browser: string) => ({
  extends: true as const,
  test: {
    name: browser,
    include: ["test/e2e/browsers/*.test.ts"],
    env: { LIMBER_BROWSER: browser },
    testTimeout: 240_000,
    // A real desktop on a busy machine: a click may meet a panel that is just closing. Once more, and never elsewhere.
    retry: 1,
    hookTimeout: 120_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default defineConfig({
  root: ".",
  test: {
    // Node 20 has no Temporal; every supported browser has.
    setupFiles: ["temporal-polyfill/global"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/e2e/**"],
          ...timing,
        },
      },
      { extends: true, test: { name: "package", include: ["test/e2e/*.test.ts"], ...timing } },
      endToEnd("chromium"),
      endToEnd("firefox"),
    ],
  },
});

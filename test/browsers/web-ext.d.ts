/** web-ext ships no types: this is the part that the tests use. */
declare module "web-ext" {
  interface BuildOptions {
    sourceDir: string;
    artifactsDir: string;
    filename: string;
    overwriteDest: boolean;
  }
  export const cmd: {
    build(options: BuildOptions, settings: { showReadyMessage: boolean }): Promise<{ extensionPath: string }>;
  };
}

declare module "web-ext/util/logger" {
  export const consoleStream: { startCapturing(): void };
}

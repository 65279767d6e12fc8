import { build } from "esbuild";

/** The schema of an organisation's policy for Chromium, as JSON: made of the core's own list of settings. */
export async function managedSchemaText() {
  const entryPoints = ["src/core/policy/managedSchema.ts"];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "esm" });
  const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
  const { managedSchema } = await import(module);
  return JSON.stringify(managedSchema());
}

/** The files that a script imports before it runs, and itself, from the outputs of esbuild's account. */
export function staticImports(outputs, path, found = new Set()) {
  if (!path || found.has(path)) return found;
  found.add(path);
  for (const { kind, path: next } of outputs[path].imports)
    if (kind === "import-statement") staticImports(outputs, next, found);
  return found;
}

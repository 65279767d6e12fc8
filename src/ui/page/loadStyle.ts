/**
 * Adds a style sheet of the package to the page, behind those that it has. Resolves when the sheet is there, or cannot be read.
 * `path` starts at the folder of a page's script.
 */
export const loadStyle = (path: string): Promise<void> =>
  new Promise(resolve => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(path, import.meta.url).href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });

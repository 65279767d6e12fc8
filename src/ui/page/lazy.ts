/** A module of this page that loads once it is wanted. */
export interface Lazy<Module> {
  /** Loads the module, once. Rejects if it cannot be loaded. */
  readonly load: () => Promise<Module>;
  /** The module, once it is there. */
  readonly there: Module | undefined;
}

/** What `load` loads, which may be tried again where it fails. */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let there: Module | undefined;
  let loading: Promise<Module> | undefined;
  const loadOnce = async () => {
    try {
      there = await load();
      return there;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    load: () => {
      loading ??= loadOnce();
      return loading;
    },
    get there() {
      return there;
    },
  };
}

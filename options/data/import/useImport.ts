import { useContext, useState } from "preact/hooks";
import type { ImportPlan } from "../../../src/core/data/importPlan.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { Organisation } from "../../../src/ui/fields/organisation/organisation.ts";
import { type Change, Chosen } from "../../settings/useSettings.ts";
import { type ImportStage, lookAt } from "./lookAt.ts";
import { storeImport } from "./storeImport.ts";

/** The import of files: look at some, then store what they bring, or leave it. */
export interface Import {
  readonly stage: ImportStage;
  readonly look: (files: readonly File[]) => Promise<void>;
  readonly store: (plan: ImportPlan, withSettings: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** The import on this page. Nothing changes before `store`. */
export function useImport(settings: Settings, change: Change): Import {
  const policy = useContext(Organisation);
  const chosen = useContext(Chosen);
  const [stage, setStage] = useState<ImportStage>({ is: "none" });
  return {
    stage,
    look: async files => {
      if (files.length === 0) return;
      setStage({ is: "reading" });
      setStage(await lookAt(files, settings, policy));
    },
    store: async (plan, withSettings) => {
      setStage({ is: "storing" });
      setStage(await storeImport(plan, withSettings, chosen, change));
    },
    cancel: () => setStage({ is: "none" }),
  };
}

import type { IgnoredField } from "../../src/core/policy/parsePolicy.ts";
import type { LoadedForWriting } from "../settings/settingsWriter.ts";
import type { Change } from "../settings/useSettings.ts";
import { PolicyNotice } from "./PolicyNotice.tsx";
import { QuarantineNotice } from "./QuarantineNotice.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { UnreadableNotice } from "./UnreadableNotice.tsx";

interface Props {
  /** `undefined` if the browser could not read the storage. */
  readonly loaded: LoadedForWriting | undefined;
  readonly ignored: readonly IgnoredField[];
  readonly change: Change;
}

/** Everything that is wrong with what is stored or with the organisation's policy. */
export function Notices({ loaded, ignored, change }: Props) {
  // Unreadable settings would go back into quarantine at the next load. Overwrite them before the quarantine is cleared.
  const overwriteUnreadable = async () => {
    if (!loaded || loaded.unreadable.length > 0) await change({});
  };
  return (
    <>
      <StorageNotice isUnread={!loaded} />
      {loaded && <UnreadableNotice names={loaded.unreadable} />}
      <PolicyNotice ignored={ignored} />
      <QuarantineNotice overwriteUnreadable={overwriteUnreadable} />
    </>
  );
}

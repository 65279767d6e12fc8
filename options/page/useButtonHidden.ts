import { useEffect, useState } from "preact/hooks";
import { isButtonHidden, watchButton } from "../../src/browser/sensors/toolbarButton.ts";

/** Whether Limber's button is not on the toolbar, live; `undefined` until that is known. */
export function useButtonHidden(): boolean | undefined {
  const [isHidden, setHidden] = useState<boolean>();
  useEffect(() => {
    const update = () => void isButtonHidden().then(setHidden, console.error);
    update();
    return watchButton(update);
  }, []);
  return isHidden;
}

/** Firefox's alarms follow the machine's steady time: nothing has to stand in for them. */
export function onStandIn(): void {}

/** Firefox's alarms do not stand still. */
export function noteAlarm(): void {}

/** A clock that is set back does not stop Firefox's alarms. */
export async function noteSetBack(): Promise<void> {}

/** Firefox's alarm needs no stand-in. */
export async function standIn(): Promise<void> {}

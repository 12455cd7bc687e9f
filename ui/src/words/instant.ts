// Instants, which serve only "written down at", shown in this machine's own time.

const two = (value: number) => String(value).padStart(2, '0');

/** The civil day of an instant here, as ISO text. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "9:41". */
export function localTime(instant: string): string {
  const at = new Date(instant);
  return `${at.getHours()}:${two(at.getMinutes())}`;
}

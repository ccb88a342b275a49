/** The day as the clock and the calendar of this device have it: what comes back "tomorrow" comes after midnight here. */

/** Returns the day of a moment as `YYYY-MM-DD`, in the time zone of the device. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${date}`;
}

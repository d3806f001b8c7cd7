/** The date (YYYY-MM-DD) in a zone at an instant. The zone itself is checked with city.json: a wrong one must not stop other checks. */
export function getToday(timeZone: string, now: Date): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone }).format(now);
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' }).format(now);
  }
}

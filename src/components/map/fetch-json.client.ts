/** Milliseconds after which a file counts as lost: a page on a slow phone has the list by then. */
const patience = 30_000;

/** Fetches JSON; anything else (an error, the page of a captive portal, silence) is an error. */
export async function fetchJson(address: string): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as unknown;
  } finally {
    clearTimeout(timer);
  }
}

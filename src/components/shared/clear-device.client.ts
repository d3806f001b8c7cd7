/** Removes what this site keeps on the device: storage, caches, service workers. False if the browser refused a part. */
export async function clearDevice(): Promise<boolean> {
  const steps: (() => unknown)[] = [
    () => localStorage.clear(),
    () => sessionStorage.clear(),
    async () => {
      for (const key of await caches.keys()) await caches.delete(key);
    },
    async () => {
      // Absent on a page without https.
      if (!('serviceWorker' in navigator)) return;
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    },
    () => history.replaceState(null, '', location.pathname),
  ];
  let whole = true;
  for (const step of steps) {
    try {
      await step();
    } catch {
      whole = false;
    }
  }
  return whole;
}

/** Removes what this site keeps on the device: storage, caches, service workers. History stays with the browser, and it says so. */
async function clearDevice(): Promise<boolean> {
  const steps: (() => unknown)[] = [
    () => localStorage.clear(),
    () => sessionStorage.clear(),
    async () => {
      for (const key of await caches.keys()) await caches.delete(key);
    },
    async () => {
      for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? [])
        await worker.unregister();
    },
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

customElements.define(
  'clear-phone',
  class extends HTMLElement {
    connectedCallback() {
      this.querySelector('button')?.addEventListener('click', () => {
        void clearDevice().then((whole) => {
          const status = this.querySelector('[role=status]');
          if (status) status.textContent = (whole ? this.dataset['done'] : this.dataset['part']) ?? '';
          history.replaceState(null, '', location.pathname);
        });
      });
    }
  },
);

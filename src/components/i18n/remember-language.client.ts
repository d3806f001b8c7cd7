/** Remembers the language of the page on the device, for the chooser; a device that refuses storage loses only that. */
try {
  localStorage.setItem('language', document.documentElement.lang);
} catch {
  // Storage is off: the chooser then goes by the browser's language.
}

/** The text of an element in sentences: long texts stall voices. */
function toSentences(element: HTMLElement): string[] {
  const pieces = element.innerText.split(/[\n.!?。؟！？]+/u);
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** Reads the button's target (`data-of`) aloud with a voice of its language; a second tap stops. */
export function toggleReading(button: HTMLElement): void {
  const speaking = speechSynthesis.speaking;
  speechSynthesis.cancel();
  button.setAttribute('aria-pressed', String(!speaking));
  const target = document.querySelector<HTMLElement>(button.dataset['of'] ?? 'main');
  if (speaking || !target) return;
  const language = button.dataset['lang'] ?? document.documentElement.lang;
  const voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith(language)) ?? null;
  const stop = () => button.setAttribute('aria-pressed', 'false');
  const sentences = toSentences(target);
  for (const [position, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = language;
    utterance.voice = voice;
    if (position === sentences.length - 1) utterance.onend = stop;
    speechSynthesis.speak(utterance);
  }
  addEventListener('pagehide', () => speechSynthesis.cancel(), { once: true });
}

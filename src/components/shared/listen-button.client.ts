/** The text of an element in short pieces (voices stall on long ones), without controls and hidden parts. */
function toSentences(element: Element): string[] {
  const text = (element as HTMLElement).innerText;
  return text
    .split(/[\n.!?。؟！？]+/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** Shows itself when the device has a voice for the language, and reads aloud on tap; a second tap stops. */
class ListenButton extends HTMLElement {
  connectedCallback() {
    if (!('speechSynthesis' in window)) return;
    const language = this.dataset['lang'] ?? document.documentElement.lang;
    const findVoice = () =>
      speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === language);
    const show = () => (this.hidden = findVoice() === undefined);
    show();
    speechSynthesis.addEventListener('voiceschanged', show);
    addEventListener('pagehide', () => speechSynthesis.cancel());
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const speaking = speechSynthesis.speaking;
      speechSynthesis.cancel();
      button.setAttribute('aria-pressed', String(!speaking));
      const target = document.querySelector(this.dataset['of'] ?? 'main');
      if (speaking || !target) return;
      const pieces = toSentences(target);
      for (const [position, piece] of pieces.entries()) {
        const utterance = new SpeechSynthesisUtterance(piece);
        utterance.lang = language;
        utterance.voice = findVoice() ?? null;
        if (position === pieces.length - 1)
          utterance.onend = () => button.setAttribute('aria-pressed', 'false');
        speechSynthesis.speak(utterance);
      }
    });
  }
}

customElements.define('listen-button', ListenButton);

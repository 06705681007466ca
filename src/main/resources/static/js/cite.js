// Shows the buttons that copy, and lets Escape close the preview of a note.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copies]')) {
    const source = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () =>
      navigator.clipboard.writeText(source.value ?? source.textContent).then(() => { button.textContent = button.dataset.copied; }));
  }
}
const root = document.documentElement.classList;
addEventListener('keydown', event => { if (event.key === 'Escape') root.add('no-preview'); });
for (const type of ['focusin', 'pointerover']) addEventListener(type, event => { if (event.target.matches?.('.note')) root.remove('no-preview'); });

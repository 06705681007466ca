/* Suggests names as one types into the search box, and goes to it when "/" is pressed. Without it the box works as a form. */
const box = document.querySelector("input[type=search][list]");

if (box) {
  const names = box.list;
  let waiting;

  box.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      if (box.offsetParent) {
        box.focus();
        box.select();
      } else {
        document.querySelector("a.to-search")?.click(); // where there is no room for the box
      }
    }
  });

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 120, box.value.trim());
  });

  async function suggest(text) {
    if (text.length < 2 || [...names.options].some((option) => option.value === text)) {
      return; // too short, or chosen from the list
    }
    const answer = await fetch(names.dataset.address + "?q=" + encodeURIComponent(text)).catch(() => null);
    if (answer?.ok && text === box.value.trim()) {
      names.innerHTML = await answer.text();
    }
  }
}

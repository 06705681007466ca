// What a symbol of the chart says, as a card on hover and on focus. Without this script the browser shows the symbol's title.
(() => {
  const card = document.createElement('div');
  card.className = 'chart-card';
  card.popover = 'manual';
  let shown;

  const hide = () => {
    shown = undefined;
    card.hidePopover?.();
    card.remove();
  };

  const show = (mark) => {
    if (mark === shown) {
      return;
    }
    const title = mark.querySelector('title');
    if (title) {
      mark.setAttribute('aria-label', title.textContent);
      title.remove(); // or the browser shows it too
    }
    const [heading, ...lines] = mark.getAttribute('aria-label').split('\n');
    card.replaceChildren(document.createElement('strong'), ...lines.map(() => document.createElement('span')));
    [heading, ...lines].forEach((line, number) => { card.children[number].textContent = line; });
    document.body.append(card);
    card.showPopover?.();
    shown = mark;
    const box = (mark.querySelector('use, .band, .whole') ?? mark).getBoundingClientRect();
    const middle = box.left + box.width / 2 - card.offsetWidth / 2;
    const below = box.bottom + card.offsetHeight < innerHeight;
    card.style.left = `${Math.max(8, Math.min(middle, document.documentElement.clientWidth - card.offsetWidth - 8))}px`;
    card.style.top = `${below ? box.bottom : box.top - card.offsetHeight}px`;
  };

  const over = (event) => {
    const mark = event.target.closest?.('#overview .lane a, #overview .lane g.chart-bar');
    if (mark) {
      show(mark);
    } else if (!card.contains(event.target)) {
      hide();
    }
  };
  document.addEventListener('mouseover', over);
  document.addEventListener('focusin', (event) => event.target.matches(':focus-visible') && over(event));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('scroll', hide, { passive: true });
})();

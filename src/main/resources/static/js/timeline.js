// Filtering without a full load is htmx's work; this is what it leaves to the page. Without it all of it are links.
(() => {
  // Neither styles nor code in the page's text, so that its security policy can forbid both.
  Object.assign(htmx.config, { includeIndicatorStyles: false, allowEval: false, scrollIntoViewOnBoost: false });

  const filtersTheTimeline = (address) => new URL(address, location.href).pathname === location.pathname;

  // htmx follows no links of SVG: let a link of HTML beside the picture go where one in it leads.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('#overview svg a');
    const address = link?.getAttribute('href');
    if (!link || !filtersTheTimeline(address) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const follower = document.createElement('a');
    follower.href = address;
    follower.hidden = true; // no stop of the keyboard on the page that Back brings again
    document.getElementById('headline').append(follower);
    follower.setAttribute('data-hx-boost', 'true');
    htmx.process(follower);
    follower.click();
  });

  // Say what came of it, and keep the keyboard where the reader is: htmx keeps it on what is still there.
  const announce = () => {
    const heading = document.querySelector('#headline h1');
    document.getElementById('announcement').textContent =
      `${heading.textContent}: ${document.querySelector('#results .count').textContent}`;
    return heading;
  };
  document.addEventListener('htmx:historyRestore', announce);
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target?.id !== 'results') {
      return;
    }
    const heading = announce();
    if (document.activeElement === document.body || document.activeElement === null) {
      const turned = event.detail.requestConfig?.elt.closest('.pager');
      (turned ? document.getElementById('results') : heading).focus({ preventScroll: true });
    }
  });

  // The filters look like boxes to tick, so the space bar ticks them; the drawer closes when the keyboard leaves it.
  document.addEventListener('keydown', (event) => {
    const link = event.key === ' ' && event.target.closest('#facets li a');
    if (link) {
      event.preventDefault();
      link.click();
    }
  });
  document.addEventListener('focusout', (event) => {
    const drawer = event.target.closest?.('#filters:popover-open');
    if (drawer && event.relatedTarget && !drawer.contains(event.relatedTarget)) {
      drawer.hidePopover();
    }
  });

  // What the form is refused is said beside it; any other refusal or failure is a page of its own.
  const refuse = (event) => {
    const form = event.detail.elt.closest?.('form');
    if (event.detail.xhr?.status === 400 && form) {
      const refusal = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
      form.querySelector('[role=alert]').textContent = refusal.querySelector('.lede').textContent;
    } else {
      location.assign(event.detail.pathInfo.finalRequestPath);
    }
  };
  document.addEventListener('htmx:responseError', refuse);
  document.addEventListener('htmx:sendError', refuse);
})();

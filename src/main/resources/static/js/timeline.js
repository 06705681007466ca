// Filtering without a full load is htmx's work; this is what it leaves to the page. Without it all of it are links.
(() => {
  // Neither styles nor code in the page's text, so that its security policy can forbid both.
  Object.assign(htmx.config, { includeIndicatorStyles: false, allowEval: false, scrollIntoViewOnBoost: false });

  const filtersTheTimeline = (address) => /^\/(\?|$)/.test(address);

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
    document.getElementById('headline').append(follower);
    follower.setAttribute('data-hx-boost', 'true');
    htmx.process(follower);
    follower.click();
  });

  // Say what came of it, and keep the keyboard where the reader is: htmx keeps it on what is still there.
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target?.id !== 'results') {
      return;
    }
    const heading = document.querySelector('#headline h1');
    document.getElementById('announcement').textContent =
      `${heading.textContent}: ${document.querySelector('#results .count').textContent}`;
    if (document.activeElement === document.body || document.activeElement === null) {
      const turned = event.detail.requestConfig?.elt.closest('.pager');
      (turned ? document.getElementById('results') : heading).focus({ preventScroll: true });
    }
  });

  // A refusal or a failure is a page of its own.
  for (const failure of ['htmx:responseError', 'htmx:sendError']) {
    document.addEventListener(failure, (event) => location.assign(event.detail.pathInfo.finalRequestPath));
  }
})();

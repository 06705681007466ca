// Filters in place: the parts that a filter changes are taken from the next page. Without this script all of it are links and forms.
(() => {
  const PARTS = ['headline', 'overview', 'facets', 'results'];
  const part = (id) => document.getElementById(id);
  const filters = part('filters');
  let shown = new URL(location.href); // the address for which the page's links were made
  let requested = shown; // the address last asked for, which may still be on its way
  let loading = new AbortController();

  const difference = (one, other) =>
    [...one.searchParams].filter(([name, value]) => !other.searchParams.getAll(name).includes(value));

  // A link says how the shown page would change. Apply this to what was last asked for, so that no click on a slow line is lost.
  const applied = (target, toggle) => {
    if (requested === shown) {
      return target;
    }
    const next = new URL(requested);
    const query = next.searchParams;
    const take = ([name, value]) => {
      const others = query.getAll(name).filter((other) => other !== value);
      query.delete(name);
      others.forEach((other) => query.append(name, other));
    };
    const put = ([name, value]) => {
      take([name, value]);
      toggle?.matches('.option') ? query.append(name, value) : query.set(name, value);
    };
    const [added, removed] = [difference(target, shown), difference(shown, target)];
    removed.forEach(take);
    added.forEach(put);
    if (toggle && difference(next, requested).length + difference(requested, next).length === 0) {
      added.forEach(take); // a second click takes the first one back
      removed.forEach(put);
    }
    return next;
  };

  const tick = (toggle) => {
    const on = !toggle.classList.contains('chosen');
    if (toggle.matches('.period')) {
      toggle.closest('ul').querySelectorAll('.chosen').forEach((other) => mark(other, false));
    }
    mark(toggle, on);
  };
  const mark = (toggle, on) => {
    toggle.classList.toggle('chosen', on);
    on ? toggle.setAttribute('aria-current', 'true') : toggle.removeAttribute('aria-current');
  };

  // Where the reader is among the filters is kept with the entry of the history, for the way back.
  const remember = () =>
    history.replaceState({ top: filters.scrollTop, y: scrollY, focus: document.activeElement?.id }, '');
  const restore = ({ top, focus }) => {
    filters.scrollTop = top;
    if (focus) {
      part(focus)?.focus({ preventScroll: true });
    }
  };

  const keepUnfolded = (facets) =>
    part('facets').querySelectorAll('details[id]').forEach((old) => {
      const fresh = facets.querySelector(`#${old.id}`);
      if (fresh) {
        fresh.open = old.open || fresh.querySelector('.chosen') !== null;
      }
    });
  // On the way back the page has the text of its own address; only a box to find a value in a list has none there.
  const keepTyped = (facets, from) =>
    part('facets').querySelectorAll('input[id]').forEach((old) => {
      const fresh = facets.querySelector(`#${old.id}`);
      if (fresh && ((from && old === document.activeElement) || old.matches('.find'))) {
        fresh.value = old.value;
      }
    });

  const swap = (page, from) => {
    const facets = page.getElementById('facets');
    keepUnfolded(facets);
    keepTyped(facets, from);
    PARTS.forEach((id) => {
      const fresh = page.getElementById(id);
      const old = part(id);
      if (old && fresh) {
        old.replaceWith(fresh);
      } else if (fresh) {
        part('to-filters').before(fresh);
      } else {
        old?.remove();
      }
    });
    part('to-filters').textContent = page.getElementById('to-filters').textContent;
    document.title = page.title;
    offerToFind();
  };

  const show = (page, address, from) => {
    const focused = document.activeElement;
    const lost = PARTS.some((id) => part(id)?.contains(focused));
    if (from) {
      remember();
      history.pushState(null, '', address);
    }
    const pager = from?.closest('.pager');
    swap(page, from);
    shown = requested = new URL(location.href);
    if (!from) {
      restore(history.state ?? { top: 0 });
      scrollTo(0, history.state?.y ?? 0);
    } else if (pager) {
      part('results').focus({ preventScroll: true });
      part('results').scrollIntoView();
    } else if (lost) {
      const heading = document.querySelector('#headline h1');
      ((focused.id && part(focused.id)) || heading).focus({ preventScroll: true });
    }
    part('announcement').textContent =
      `${document.querySelector('#headline h1').textContent}: ${document.querySelector('#results .count').textContent}`;
  };

  // What a form is refused is said in it. Any other refusal or failure is a page of its own.
  const refuse = (page, form) => {
    form.querySelector('[role=alert]').textContent = page.querySelector('.lede').textContent;
    part('results').removeAttribute('aria-busy');
    requested = shown;
  };

  /** @param from the link or form that asks; none on the way back or forward, for which the browser's own copy will do */
  const go = async (address, from) => {
    loading.abort();
    const { signal } = (loading = new AbortController());
    requested = address;
    part('results').setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(address, { signal, cache: from ? 'default' : 'force-cache' });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (response.ok && page.getElementById('results')) {
        show(page, response.url, from);
      } else if (response.status === 400 && from?.matches('form')) {
        refuse(page, from);
      } else {
        location.assign(address);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        location.assign(address);
      }
    }
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('#timeline a[href]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const target = new URL(link.getAttribute('href'), location.href);
    if (target.pathname !== location.pathname || target.hash) {
      return;
    }
    event.preventDefault();
    const toggle = link.matches('.option, .period') ? link : null;
    const address = applied(target, toggle);
    if (toggle) {
      tick(toggle);
    }
    go(address, link);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('#facets form');
    if (form) {
      event.preventDefault();
      const target = new URL(form.action);
      [...new FormData(form)]
        .filter(([, value]) => value.trim())
        .forEach(([name, value]) => target.searchParams.append(name, value));
      go(applied(target, null), form);
    }
  });

  addEventListener('popstate', () => {
    if (location.search !== requested.search) { // not after a link within the page
      go(new URL(location.href));
    }
  });
  addEventListener('pagehide', remember);

  // A long list has a box that leaves the values whose name has the text.
  const offerToFind = () => document.querySelectorAll('.find').forEach((box) => {
    box.hidden = false;
    find(box);
  });
  const find = (box) => {
    const text = box.value.trim().toLowerCase();
    const facet = box.closest('.facet');
    facet.querySelectorAll('li:has(> .option)').forEach((value) => {
      value.hidden = !value.textContent.toLowerCase().includes(text);
    });
    if (text) {
      facet.querySelectorAll('details').forEach((rest) => { rest.open = true; });
    }
  };
  document.addEventListener('input', (event) => {
    if (event.target.matches('.find')) {
      find(event.target);
    }
  });

  // The filters look like boxes to tick, so the space bar ticks them. The drawer closes when the keyboard leaves it.
  document.addEventListener('keydown', (event) => {
    const toggle = event.key === ' ' && event.target.closest('#facets li a');
    if (toggle) {
      event.preventDefault();
      toggle.click();
    }
  });
  document.addEventListener('focusout', (event) => {
    const drawer = event.target.closest?.('#filters:popover-open');
    if (drawer && event.relatedTarget && !drawer.contains(event.relatedTarget)) {
      drawer.hidePopover();
    }
  });

  offerToFind();
  if (history.state) {
    restore(history.state);
  }
})();
